import { z } from '@hono/zod-openapi'
import { houseLanguages } from '#core/localised.ts'
import { Id, LanguageTag } from './basics.ts'
import { PressKind } from './film.ts'
import { Day } from './moments.ts'
import { StarsShape } from './pull-quotes.ts'

const CoverageShape = z
  .object({
    id: Id,
    filmId: Id,
    filmTitle: z.string(),
    kind: PressKind,
    title: z.string(),
    outlet: z.string(),
    author: z.string(),
    language: LanguageTag,
    url: z.string(),
    appearedOn: Day.nullable(),
    stars: z.array(StarsShape),
    quotes: z.array(z.string()).openapi({ description: 'Words of it that are placed beside the film' }),
  })
  .openapi('Coverage')

export const CoverageQuery = z.strictObject({
  filmId: Id.optional(),
  outlet: z.string().max(300).optional().openapi({ description: 'As the entries write it' }),
  writtenIn: LanguageTag.optional(),
  kind: PressKind.optional(),
})
export const PressReviewFileQuery = CoverageQuery.extend({ language: z.enum(houseLanguages).optional() })

export const PressReviewShape = z
  .object({
    wish: z.object(CoverageQuery.shape),
    count: z.int(),
    days: z.array(z.object({ day: Day.nullable(), articles: z.array(CoverageShape) })),
    outlets: z.array(z.object({ outlet: z.string(), count: z.int() })),
    kinds: z.array(z.object({ kind: PressKind, count: z.int() })),
    choices: z.object({
      films: z.array(z.object({ id: Id, title: z.string() })),
      outlets: z.array(z.string()),
      languages: z.array(LanguageTag),
    }),
  })
  .openapi('PressReview')

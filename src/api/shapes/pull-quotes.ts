import { z } from '@hono/zod-openapi'
import { Id, LanguageTag, LocalisedShape } from './basics.ts'

export const StarsShape = z.strictObject({
  given: z.number().min(0).max(10),
  of: z.int().min(3).max(10),
})

const said = {
  text: z.string().trim().min(1).max(2000),
  translations: LocalisedShape,
  translatedBy: z.string().max(300),
  stars: StarsShape.nullable().openapi({ description: 'As the paper gives them: 4 of 5, 3.5 of 4' }),
}

export const PullQuoteShape = z
  .object({
    id: Id,
    pressEntryId: Id,
    ...said,
    spans: z
      .array(z.object({ start: z.int(), end: z.int() }))
      .openapi({ description: 'Where its words stand in the text of the document, in UTF-16 units' }),
    placed: z.boolean(),
  })
  .openapi('PullQuote')

export const PullQuoteChange = z
  .strictObject({ ...said, placed: z.boolean() })
  .partial()
  .openapi('PullQuoteChange')
export const PullQuoteToAdd = z
  .strictObject({ ...said, placed: z.boolean() })
  .partial()
  .required({ text: true })
  .openapi('PullQuoteToAdd')

export const PlacedQuoteShape = z
  .object({
    id: Id,
    filmId: Id,
    ...said,
    language: LanguageTag,
    outlet: z.string(),
    author: z.string(),
    url: z.string(),
  })
  .openapi('PlacedQuote')

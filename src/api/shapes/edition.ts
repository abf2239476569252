import { z } from '@hono/zod-openapi'
import { editionStages } from '#core/programme/edition.ts'
import { Country, Currency, Id, LanguageTag, LocalisedShape, Slug } from './basics.ts'
import { Day, Moment, TimeOfDay } from './moments.ts'

const chosen = {
  slug: Slug,
  name: z.string().min(1).max(200),
  city: z.string().max(200),
  country: Country,
  tagline: LocalisedShape,
  about: LocalisedShape,
  startsOn: Day,
  endsOn: Day,
  timeZone: z.string().max(100).openapi({ description: 'IANA', example: 'America/La_Paz' }),
  currency: Currency,
  languages: z.array(LanguageTag).min(1).max(20),
  dayTurnsAt: TimeOfDay,
  stage: z.enum(editionStages),
  saleOpensAt: Moment.nullable(),
  holdMinutes: z.int().min(1).max(240),
  seatsPerScreening: z.int().min(1).max(1000),
}

export const EditionShape = z
  .object({ id: Id, ...chosen, releasedVersion: z.int(), version: z.int() })
  .openapi('Edition')

export const EditionChange = z.strictObject(chosen).partial().openapi('EditionChange')

export const EditionToCreate = z
  .strictObject(chosen)
  .partial()
  .required({
    name: true,
    country: true,
    startsOn: true,
    endsOn: true,
    timeZone: true,
    currency: true,
    languages: true,
  })
  .openapi('EditionToCreate')

export const NextEditionToBegin = z
  .strictObject({
    name: chosen.name,
    startsOn: chosen.startsOn.optional().openapi({
      description: 'The nearest day of the same weekday is taken; without it, 52 weeks later',
    }),
  })
  .openapi('NextEditionToBegin')

const section = {
  slug: Slug,
  name: LocalisedShape,
  about: LocalisedShape,
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .openapi({ example: '#7a3b2e' }),
  position: z.int().min(0),
}

export const SectionShape = z.object({ id: Id, editionId: Id, ...section }).openapi('Section')
export const SectionChange = z.strictObject(section).partial().openapi('SectionChange')
export const SectionToCreate = z
  .strictObject(section)
  .partial()
  .required({ name: true })
  .openapi('SectionToCreate')

import { z } from '@hono/zod-openapi'
import { houseLanguages } from '#core/localised.ts'
import { pressRoles } from '#core/press/application.ts'
import { accreditationStates } from '#core/press/decision.ts'
import { Id, LanguageTag, LocalisedShape } from './basics.ts'
import { DayText, Moment, ZonedTime } from './moments.ts'

const rules = {
  isOpen: z.boolean(),
  closesOn: DayText.nullable().openapi({
    description: 'The last day on which one may ask, by the clock of the festival',
  }),
  linkDays: z
    .int()
    .min(0)
    .max(365)
    .openapi({ description: 'Private links work so many days after the edition’s last one' }),
  passProductId: Id.nullable().openapi({
    description:
      'The kind of pass that books press seats: one seat a screening, out of the press allocation alone',
  }),
}

export const AccreditationTermsToSet = z.strictObject(rules).openapi('AccreditationTermsToSet')

export const AccreditationTermsShape = z.object({ ...rules, editionId: Id }).openapi('AccreditationTerms')

export const AccreditationTermsAtDesk = AccreditationTermsShape.extend({
  passes: z
    .array(z.object({ id: Id, key: z.string(), name: LocalisedShape }))
    .openapi({ description: 'Kinds of pass that can book press seats' }),
}).openapi('AccreditationTermsAtDesk')

const state = z.enum(accreditationStates)

export const AccreditationShape = z
  .object({
    id: Id,
    editionId: Id,
    name: z.string(),
    outlet: z.string(),
    role: z.enum(pressRoles),
    email: z.string(),
    language: z.enum(houseLanguages),
    languages: z.array(LanguageTag),
    link: z.string(),
    message: z.string(),
    state,
    askedAt: Moment,
    consent: z.string().nullable().openapi({ description: 'The words by which they agreed to letters' }),
    seats: z.int().openapi({ description: 'Press seats that are booked' }),
    decisions: z.array(z.object({ state, note: z.string(), at: Moment, by: z.string() })),
  })
  .openapi('Accreditation')

export const AccreditationDecision = z
  .strictObject({
    state: z.enum(['approved', 'declined', 'withdrawn']),
    note: z.string().max(300).default('').openapi({ description: 'For the desk alone' }),
  })
  .openapi('AccreditationDecision')

export const PressSeatShape = z
  .object({
    accreditationId: Id,
    ticketId: Id,
    orderId: Id,
    number: z.string(),
    name: z.string(),
    outlet: z.string(),
    isAdmitted: z.boolean(),
    screening: z.object({
      id: Id,
      title: LocalisedShape,
      filmTitles: z.array(z.string()),
      startsAt: ZonedTime,
      venueName: z.string(),
      screenName: z.string(),
    }),
  })
  .openapi('PressSeat')

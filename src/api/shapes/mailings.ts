import { z } from '@hono/zod-openapi'
import { mostBlocks } from '#core/audience/newsletter/block.ts'
import { copyStates, mailingStates } from '#core/audience/newsletter/mailing.ts'
import { mostConditions } from '#core/audience/newsletter/segment.ts'
import { houseLanguages } from '#core/localised.ts'
import { Id, LocalisedShape } from './basics.ts'
import { Moment } from './moments.ts'

const Language = z.enum(houseLanguages)

export const BlockShape = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('heading'), text: LocalisedShape }),
    z.strictObject({ kind: z.literal('text'), text: LocalisedShape }),
    z.strictObject({ kind: z.literal('film'), filmId: Id }),
    z.strictObject({ kind: z.literal('screening'), screeningId: Id }),
    z.strictObject({ kind: z.literal('day'), day: z.string().openapi({ format: 'date' }) }),
    z.strictObject({ kind: z.literal('quote'), pressEntryId: Id }),
    z.strictObject({ kind: z.literal('poster'), filmId: Id, caption: LocalisedShape }),
  ])
  .openapi('MailingBlock')

export const ConditionShape = z
  .discriminatedUnion('of', [
    z.strictObject({ of: z.literal('language'), language: Language }),
    z.strictObject({ of: z.literal('section'), sectionId: Id }),
    z.strictObject({ of: z.literal('film'), filmId: Id }),
    z.strictObject({ of: z.literal('ticket-screening'), screeningId: Id }),
    z.strictObject({ of: z.literal('ticket-film'), filmId: Id }),
    z.strictObject({ of: z.literal('wish-screening'), screeningId: Id }),
    z.strictObject({ of: z.literal('wish-film'), filmId: Id }),
    z.strictObject({
      of: z.literal('press'),
      tag: z.string().max(50).openapi({ description: 'Of the press list; empty: everybody on it' }),
    }),
  ])
  .openapi('ReaderCondition')

const Segment = z.array(ConditionShape).max(mostConditions)
const content = { subject: LocalisedShape, blocks: z.array(BlockShape).max(mostBlocks) }

export const MailingToWrite = z.strictObject({ ...content, segment: Segment }).openapi('MailingToWrite')
export const MailingChange = MailingToWrite.partial().openapi('MailingChange')
export const MailingToPreview = z.strictObject({ ...content, language: Language }).openapi('MailingToPreview')

const figures = z.object({
  recipients: z.int(),
  waiting: z.int(),
  sent: z.int(),
  refused: z.int(),
  inDoubt: z.int().openapi({ description: 'Nobody knows whether the mail server took them' }),
  leftOut: z.int().openapi({ description: 'Left or suppressed before their turn' }),
  bounced: z.int(),
  complained: z.int(),
  left: z.int().openapi({ description: 'Ended their letters by the link of this one' }),
})

export const MailingShape = z
  .object({
    id: Id,
    editionId: Id,
    ...content,
    segment: Segment,
    state: z.enum(mailingStates),
    dueAt: Moment.nullable(),
    startedAt: Moment.nullable(),
    endedAt: Moment.nullable(),
    madeAt: Moment,
    madeBy: z.string(),
    version: z.int(),
  })
  .openapi('Mailing')

export const MailingWithFigures = MailingShape.extend({ figures }).openapi('MailingWithFigures')

export const MailingPreviewShape = z
  .object({ subject: z.string(), html: z.string(), text: z.string() })
  .openapi('MailingPreview')

export const ReadersQuestion = z.strictObject({ segment: Segment }).openapi('ReadersQuestion')
export const ReadersShape = z
  .object({ languages: z.array(z.object({ language: Language, readers: z.int() })) })
  .openapi('Readers')

export const MailingTest = z.strictObject({ language: Language }).openapi('MailingTest')
export const MailingSchedule = z
  .strictObject({ at: Moment.nullable() })
  .openapi('MailingSchedule', { description: 'Without a moment, now' })

export const CopyShape = z
  .object({
    id: Id,
    email: z.string(),
    name: z.string(),
    language: Language,
    state: z.enum(copyStates),
    attempts: z.int(),
    sentAt: Moment.nullable(),
    lastError: z.string(),
    bounce: z.enum(['hard', 'soft']).nullable(),
    bouncedAt: Moment.nullable(),
    complainedAt: Moment.nullable(),
    leftAt: Moment.nullable(),
    token: z
      .string()
      .openapi({ description: 'Before the @ of its Message-ID, and in its mail server’s log' }),
  })
  .openapi('MailingCopy')

export const DoubtsToSettle = z
  .strictObject({
    arrived: z
      .array(z.string().max(64))
      .max(10_000)
      .openapi({ description: 'Tokens that the mail server’s log has' }),
    again: z.boolean().openapi({ description: 'The others go once more' }),
  })
  .openapi('DoubtsToSettle')
export const DoubtsSettled = z.object({ sent: z.int(), again: z.int() }).openapi('DoubtsSettled')

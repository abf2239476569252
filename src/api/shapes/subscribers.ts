import { z } from '@hono/zod-openapi'
import { suppressedWhys } from '#core/audience/newsletter/subscriber.ts'
import { houseLanguages } from '#core/localised.ts'
import { Id } from './basics.ts'
import { Moment } from './moments.ts'

const Topic = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('festival') }),
    z.object({ kind: z.literal('press') }),
    z.object({ kind: z.literal('section'), sectionId: Id }),
    z.object({ kind: z.literal('film'), filmId: Id, city: z.string() }),
  ])
  .openapi('LetterTopic')

const reader = {
  email: z.string(),
  name: z.string(),
  language: z.enum(houseLanguages),
  topics: z.array(Topic),
  confirmedAt: Moment,
  leftAt: Moment.nullable(),
}

export const SubscriberShape = z.object({ id: Id, ...reader }).openapi('Subscriber')

export const KeptAboutReaderShape = z
  .object({
    subscriber: z.object(reader),
    consents: z.array(
      z.object({
        askedAt: Moment,
        confirmedAt: Moment.nullable(),
        topics: z.array(Topic),
        shownText: z.string(),
        page: z.string(),
        language: z.enum(houseLanguages),
      }),
    ),
    letters: z.array(z.object({ subject: z.string(), sentAt: Moment })),
    suppressed: z.object({ why: z.enum(suppressedWhys), at: Moment }).nullable(),
  })
  .openapi('KeptAboutReader')

export const SuppressedShape = z
  .object({
    digest: z.string().openapi({ description: 'SHA-256 of the mailbox, in hexadecimal' }),
    email: z.string().openapi({ description: 'Empty when everything about it was deleted' }),
    why: z.enum(suppressedWhys),
    told: z.string(),
    at: Moment,
  })
  .openapi('SuppressedMailbox')

export const MailboxToSuppress = z.strictObject({ email: z.string().max(300) }).openapi('MailboxToSuppress')

export const ReportToTake = z
  .strictObject({
    message: z.string().max(1_000_000).openapi({ description: 'The whole message as it came, RFC 5322' }),
  })
  .openapi('ReportToTake')
export const ReportTaken = z
  .object({
    counted: z.boolean().openapi({ description: 'false: one about this letter was counted before' }),
  })
  .openapi('ReportTaken')

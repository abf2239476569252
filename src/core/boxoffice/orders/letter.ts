import type { HouseLanguage } from '#core/localised.ts'

/** What a letter is about; each has a template in every language of the house. */
export const letterKinds = [
  'order',
  'order-paid',
  'order-cancelled',
  'order-refunded',
  'order-expired',
  'payment-too-late',
  'payment-returned',
  'tickets-refunded',
  'screening-refunded',
  'exchange-offered',
  'tickets-exchanged',
  'ticket-cancelled',
  'screening-changed',
  'reminder',
  'gift-not-charged',
  'monthly-gift-ended',
  'gift-year',
] as const
export type LetterKind = (typeof letterKinds)[number]

/** Letters to people without an order: about seats that the house holds for them, or with a link; short, and without attachments. */
export const wishNotices = ['wish-list-held', 'wish-list-nothing'] as const
export const listNotices = ['list-confirm', 'list-offer'] as const
export const planNotices = ['plan-link'] as const
export const noticeKinds = [...wishNotices, ...listNotices, ...planNotices] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** Letters to the audience (docs/rules/newsletter.md): to whoever signed up, a film's followers, and who writes a mailing. */
export const audienceKinds = ['newsletter-confirm', 'film-comes', 'mailing-test'] as const
export type AudienceKind = (typeof audienceKinds)[number]

/** Letters to the press (docs/rules/press.md#accreditation). */
export const pressLetterKinds = [
  'accreditation-arrived',
  'accreditation-approved',
  'accreditation-declined',
  'accreditation-withdrawn',
  'press-link',
] as const
export type PressLetterKind = (typeof pressLetterKinds)[number]

/** A letter written into the outbox in the transaction that causes it, sent by a job. */
export interface Letter {
  id: string
  kind: LetterKind | NoticeKind | AudienceKind | PressLetterKind
  recipient: string
  language: HouseLanguage
  /** Null for a notice and for the audience's letters. */
  orderId: string | null
  /** The wish-list that a notice is about. */
  wishListId: string | null
  /** The request on a waiting list that a notice is about. */
  waitingId: string | null
  /** The visitor's plan that a notice is about. */
  visitPlanId: string | null
  /** Of the audience's letters: what each is about. */
  signUpId: string | null
  subscriberId: string | null
  mailingId: string | null
  /** The accreditation that a letter to the press is about. */
  accreditationId: string | null
  /** Of a letter to a film's followers. */
  editionId: string | null
  /** The ticket, screening or film it is about, where it is about one. */
  subjectId: string | null
  writtenAt: Temporal.Instant
  sentAt: Temporal.Instant | null
  /** What a report said that came back about it, `told` in the words of the mail server; null while none did. */
  returned: 'hard' | 'soft' | 'complaint' | null
  returnedAt: Temporal.Instant | null
  returnedTold: string
  attempts: number
  /** Not before this moment again, after a failure. */
  nextAttemptAt: Temporal.Instant
  lastError: string
}

/** After so many failures a letter rests until a person sends it again. */
export const mostAttempts = 8

/** When to try again after the n-th failure: 1, 2, 4, 8 … minutes, at most six hours. */
export function nextAttempt(now: Temporal.Instant, failures: number): Temporal.Instant {
  return now.add({ minutes: Math.min(2 ** (failures - 1), 360) })
}

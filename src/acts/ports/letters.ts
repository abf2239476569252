import type {
  Letter,
  LetterKind,
  listNotices,
  PressLetterKind,
  planNotices,
  wishNotices,
} from '#core/boxoffice/orders/letter.ts'
import type { HouseLanguage } from '#core/localised.ts'
import type { ListWish, Page } from '#core/page.ts'

/** What a letter is about. */
type About =
  | { kind: LetterKind; orderId: string; subjectId?: string }
  | { kind: (typeof wishNotices)[number]; wishListId: string }
  | { kind: (typeof listNotices)[number]; waitingId: string }
  | { kind: (typeof planNotices)[number]; visitPlanId: string }
  | { kind: 'newsletter-confirm'; signUpId: string }
  /** `subjectId`: the film. */
  | { kind: 'film-comes'; subscriberId: string; subjectId: string; editionId: string }
  | { kind: 'mailing-test'; mailingId: string }
  | { kind: PressLetterKind; accreditationId: string }

export type LetterToWrite = About & {
  recipient: string
  language: HouseLanguage
  writtenAt: Temporal.Instant
  /** Not sent before; at once when left out. */
  dueAt?: Temporal.Instant
}

/** The outbox: letters written in the transaction that causes them, sent later by a job. */
export interface LetterShelf {
  write(letter: LetterToWrite): Promise<void>
  writeAll(letters: readonly LetterToWrite[]): Promise<void>
  /** The oldest letter that is due, locked so that nobody else sends it; undefined when none is. */
  lockDue(now: Temporal.Instant): Promise<Letter | undefined>
  markSent(letterId: string, at: Temporal.Instant): Promise<void>
  markFailed(letterId: string, error: string, nextAttemptAt: Temporal.Instant): Promise<void>
  /** One that was sent, by its token (docs/rules/newsletter.md#reports-that-come-back); locked until the transaction ends. */
  lockReported(token: string): Promise<Letter | undefined>
  noteReport(
    letterId: string,
    said: { report: NonNullable<Letter['returned']>; told: string },
    at: Temporal.Instant,
  ): Promise<void>
  /** About an order, newest first. */
  ofOrder(orderId: string): Promise<Letter[]>
  /** Newest first. */
  letters(wish: ListWish & { state?: 'waiting' | 'sent' | 'failed' }): Promise<Page<Letter>>
}

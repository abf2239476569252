import type {
  CopyState,
  KeptCopy,
  Mailing,
  MailingCopy,
  MailingFigures,
} from '#core/audience/newsletter/mailing.ts'
import type { Segment } from '#core/audience/newsletter/segment.ts'
import type { OrderSheet, TicketScreening } from '#core/boxoffice/orders/order-sheet.ts'
import type { HouseLanguage } from '#core/localised.ts'
import type { ListWish, Page } from '#core/page.ts'

export type NewMailing = Pick<
  Mailing,
  'id' | 'editionId' | 'subject' | 'blocks' | 'segment' | 'madeAt' | 'madeBy'
>

/** Who took letters to send, until when, how many at most and how many a second. */
export interface Claim {
  mailingId: string
  /** Tells one sender from another. */
  claim: string
  now: Temporal.Instant
  most: number
  rate: number
}

/** What became of a copy that was claimed. */
export type CopyOutcome =
  | { state: 'sent'; at: Temporal.Instant }
  | { state: 'refused'; why: string }
  /** Again at that moment; `attempts` are those that count. */
  | { state: 'due'; why: string; nextAttemptAt: Temporal.Instant; attempts: number }

/** A copy that a report is about. */
export interface ReportedCopy {
  id: string
  email: string
  subscriberId: string | null
  isReported: boolean
}

/** Newsletters and the letter of each reader, inside one transaction (docs/rules/newsletter.md). */
export interface MailingShelf {
  add(mailing: NewMailing): Promise<void>
  find(id: string, lock?: 'lock'): Promise<Mailing | undefined>
  list(editionId: string, wish: ListWish): Promise<Page<Mailing & { figures: MailingFigures }>>
  /** Counts the version. */
  change(id: string, change: Partial<Pick<Mailing, 'subject' | 'blocks' | 'segment'>>): Promise<void>
  setState(
    id: string,
    to: Partial<Pick<Mailing, 'dueAt' | 'startedAt' | 'endedAt'>> & Pick<Mailing, 'state'>,
  ): Promise<void>
  remove(id: string): Promise<void>
  figures(id: string): Promise<MailingFigures>
  edition(editionId: string): Promise<OrderSheet['edition']>
  screenings(ids: readonly string[], timeZone: string): Promise<TicketScreening[]>
  /** How many it would go to now, by language. */
  reach(segment: Segment): Promise<{ language: HouseLanguage; readers: number }[]>
  /** Scheduled ones whose moment has come, and those being sent, the oldest first. */
  due(now: Temporal.Instant): Promise<Mailing[]>
  /** Writes down once whom it goes to. */
  writeCopies(mailing: Pick<Mailing, 'id' | 'segment'>, now: Temporal.Instant): Promise<number>
  /** Gives back what was claimed and not handed over in time; what was handed over in vain is in doubt from now on. */
  endClaims(now: Temporal.Instant): Promise<void>
  /** Empty with a moment to wait for, as the rate has it; `leftOut` are those whose readers want none any more. */
  claim(claim: Claim): Promise<{ copies: MailingCopy[]; leftOut: number; notBefore?: Temporal.Instant }>
  /** Those that may be ended: still claimed by this sender in time, wanted, and of a mailing that nobody stopped. */
  handOver(
    copies: readonly { copyId: string; claim: string }[],
    now: Temporal.Instant,
  ): Promise<ReadonlySet<string>>
  settle(outcomes: readonly { copyId: string; claim: string; outcome: CopyOutcome }[]): Promise<void>
  /** When the next of what is left is due or its claim ends; undefined when nothing is left. */
  nextMoment(mailingId: string): Promise<Temporal.Instant | undefined>
  copies(mailingId: string, wish: ListWish & { state?: CopyState }): Promise<Page<KeptCopy>>
  /** Of what is in doubt: what arrived is sent, the rest goes again when `again`. */
  settleDoubts(
    mailingId: string,
    how: { arrived: readonly string[]; again: boolean; now: Temporal.Instant },
  ): Promise<{ sent: number; again: number }>
  lockReported(token: string): Promise<ReportedCopy | undefined>
  noteReport(copyId: string, report: 'hard' | 'soft' | 'complaint', at: Temporal.Instant): Promise<void>
  /** How many of the reader's newest letters, one after the other, came back. */
  bouncesInARow(subscriberId: string): Promise<number>
}

import type { SeatsOf } from '#core/boxoffice/seats/sold-out.ts'
import type { AccreditationShelf } from './accreditations.ts'
import type { AppealShelf } from './appeals.ts'
import type { AwardShelf } from './awards.ts'
import type { BoxOfficeShelf } from './box-office.ts'
import type { DoorShelf } from './door.ts'
import type { EditionRowShelf } from './edition-rows.ts'
import type { LetterShelf } from './letters.ts'
import type { MailingShelf } from './mailings.ts'
import type { MoneyShelf } from './money.ts'
import type { MonthlyGiftShelf } from './monthly-gifts.ts'
import type { NewsletterShelf } from './newsletter.ts'
import type { PressContactShelf } from './press-contacts.ts'
import type { PressOfficeShelf } from './press-office.ts'
import type { ProgrammeShelf } from './programme.ts'
import type { PullQuoteShelf } from './pull-quotes.ts'
import type { RecordShelf } from './record.ts'
import type { RehearsalShelf } from './rehearsals.ts'
import type { ReminderShelf } from './reminders.ts'
import type { VisitPlanShelf } from './visit-plans.ts'
import type { WaitingListShelf } from './waiting-list.ts'
import type { WaitingRoomShelf } from './waiting-room.ts'
import type { WebhookShelf } from './webhooks.ts'
import type { WishListShelf } from './wish-lists.ts'

/** What one organisation keeps, inside one transaction. */
export interface Shelves {
  record: RecordShelf
  pullQuotes: PullQuoteShelf
  pressOffice: PressOfficeShelf
  accreditations: AccreditationShelf
  pressContacts: PressContactShelf
  programme: ProgrammeShelf
  awards: AwardShelf
  appeals: AppealShelf
  boxOffice: BoxOfficeShelf
  door: DoorShelf
  editionRows: EditionRowShelf
  letters: LetterShelf
  mailings: MailingShelf
  money: MoneyShelf
  monthlyGifts: MonthlyGiftShelf
  newsletter: NewsletterShelf
  visitPlans: VisitPlanShelf
  waitingList: WaitingListShelf
  waitingRoom: WaitingRoomShelf
  webhooks: WebhookShelf
  wishLists: WishListShelf
  rehearsals: RehearsalShelf
  reminders: ReminderShelf
}

/** An act that many do at the same moment, done for all of them in one transaction (docs/decisions/022-grouped-commits.md). */
export interface GroupedAct<Request, Answer> {
  /** Requests with a key in common wait for each other: what one basket or one purchase does is done in order. */
  keysOf(request: Request): readonly string[]
  /** What the request is about, where that is one thing: groups under way at once are then seldom about the same. */
  subjectOf?(request: Request): string | undefined
  /** How much of a group the request is, in lines of seats. */
  sizeOf(request: Request): number
  /**
   * Answers each request on its own, in their order. A refusal is an answer like another: it undoes nothing of the
   * neighbours', so the work for a refused request must write nothing. What it throws undoes the group, which is then
   * tried again in parts.
   */
  work(shelves: Shelves, requests: readonly Request[]): Promise<Answer[]>
}

export interface Store {
  /**
   * Runs `work` in one transaction that sees only this organisation. A thrown error rolls back; a returned
   * refusal commits nothing either when `work` returns one (docs/decisions/002-refusals-roll-back.md).
   */
  within<Answer>(organisation: string, work: (shelves: Shelves) => Promise<Answer>): Promise<Answer>
  /** Does an act together with whatever else of the same act waits for the same organisation. */
  together<Request, Answer>(
    organisation: string,
    act: GroupedAct<Request, Answer>,
    request: Request,
  ): Promise<Answer>
  /**
   * The first of these seats that were gone when this process looked at most half a second ago, without asking the
   * database (docs/rules/holds.md#sold-out); undefined where it must be asked, also under a key of an earlier order.
   */
  knownGone<Wanted extends SeatsOf>(
    organisation: string,
    wanted: readonly Wanted[],
    now: Temporal.Instant,
    idempotencyKey?: string,
  ): Wanted | undefined
}

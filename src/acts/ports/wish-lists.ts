import type { WishAnswer } from '#core/boxoffice/opening/wish-answer.ts'
import type { Wish, WishList } from '#core/boxoffice/opening/wish-list.ts'
import type { NoticeSheet } from '#core/boxoffice/orders/notice-sheet.ts'
import type { Venue } from '#core/programme/venue.ts'

export type NewWishList = Pick<WishList, 'id' | 'editionId' | 'token' | 'language'> & {
  madeAt: Temporal.Instant
}

/** Where and when a released screening takes place. */
export interface Whereabouts {
  screeningId: string
  venue: Pick<Venue, 'id' | 'position'>
  startsAt: Temporal.Instant
  endsAt: Temporal.Instant
}

/** How much a screening is wanted. */
export interface ScreeningDemand {
  screeningId: string
  /** Lists on which it is the first choice of a wish. */
  firstWishes: number
  lists: number
  /** Of the parties of those lists. */
  seats: number
}

/** Two programme items, and how many lists name both. */
export interface PairDemand {
  oneId: string
  otherId: string
  lists: number
}

/** What people want to see, inside one transaction. */
export interface WishListShelf {
  add(list: NewWishList): Promise<void>
  find(token: string): Promise<WishList | undefined>
  /** Locks the lists, by id, against a second act on them; before any basket (docs/rules/seat-ledger.md#order). */
  lock(tokens: readonly string[]): Promise<WishList[]>
  /** What the letter about its answer tells. */
  sheet(listId: string): Promise<NoticeSheet>
  /** What the wishes before gave is no longer an answer. */
  setWishes(listId: string, wishes: readonly Wish[], at: Temporal.Instant): Promise<void>
  /** `mailbox` is a digest of `email`; null: its owner presses the button. False when another list has it. */
  setMailbox(listId: string, to: { email: string; mailbox: Uint8Array } | null): Promise<boolean>
  /** From now on it is the list of this place; another one that was lets go of it. */
  setPlace(listId: string, placeId: string): Promise<void>
  whereabouts(screeningIds: readonly string[]): Promise<Whereabouts[]>
  keepAnswers(
    answers: readonly {
      id: string
      answer: WishAnswer[]
      answeredAt: Temporal.Instant
      basketId: string | null
    }[],
  ): Promise<void>
  /** Editions with lists that the house is to hold and has not. */
  editionsToHold(): Promise<string[]>
  /** Those of an edition, by their places in the line; places of people who wait for the draw are not among them. */
  toHold(editionId: string): Promise<{ token: string; place: number }[]>

  /** Of the edition's screenings that anybody wants, the most wanted first. */
  demand(editionId: string): Promise<ScreeningDemand[]>
  /** The most wanted pairs first. */
  pairs(editionId: string): Promise<PairDemand[]>
  /** Empty lists that nobody has touched since. */
  forgetEmpty(before: Temporal.Instant): Promise<number>
  /** Keeps the demand of editions that are over in numbers, and deletes their lists. */
  forgetAfter(now: Temporal.Instant): Promise<number>
  /** Addresses of lists whose letter was sent. */
  forgetAddresses(): Promise<number>
}

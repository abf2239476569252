import type { NoticeSheet } from '#core/boxoffice/orders/notice-sheet.ts'
import type { WaitingEnd, WaitingRequest } from '#core/boxoffice/waiting-list/waiting-list.ts'

export type NewWaitingRequest = Pick<
  WaitingRequest,
  | 'id'
  | 'editionId'
  | 'screeningId'
  | 'allocationId'
  | 'party'
  | 'quantity'
  | 'token'
  | 'email'
  | 'language'
  | 'askedAt'
> & { mailbox: string }

/** A request with what became of the basket that was offered. */
export interface SettlingRequest extends WaitingRequest {
  isOrdered: boolean
  /** Seats of the list's allocation that its basket still holds. */
  heldSeats: number
}

/** What is before somebody on a list. */
export interface Before {
  requests: number
  seats: number
}

/**
 * Waiting lists, inside one transaction. A list is changed only while its allocation is locked
 * (docs/rules/seat-ledger.md#order).
 */
export interface WaitingListShelf {
  /** The allocation that a list is for; undefined where the screening has none of this kind. */
  allocationOf(screeningId: string, kind: string): Promise<string | undefined>
  /**
   * Whether this mailbox is on the list, how many lists it is on, and how many of these requests it has not confirmed; nobody
   * else asks for it until the transaction ends.
   */
  ofMailbox(
    allocationId: string,
    mailbox: string,
  ): Promise<{ isWaiting: boolean; lists: number; unconfirmed: number }>
  add(request: NewWaitingRequest): Promise<void>
  find(by: { token: string } | { id: string }): Promise<WaitingRequest | undefined>
  before(requestId: string): Promise<Before>
  /** Gives it the last place of its list. */
  confirm(requestId: string): Promise<void>
  /** Who waits and who has an offer, by their places. */
  list(allocationId: string, now: Temporal.Instant): Promise<SettlingRequest[]>
  /** Everybody of a screening, with those who have not confirmed and whose request ended. */
  ofScreening(screeningId: string): Promise<WaitingRequest[]>
  offer(requestId: string, to: { basketId: string; until: Temporal.Instant }): Promise<void>
  setSkips(skips: ReadonlyMap<string, number>): Promise<void>
  end(
    requestIds: readonly string[],
    how: { ended: WaitingEnd; at: Temporal.Instant; by: string; why?: string },
  ): Promise<void>
  /** Keeps the free seats of a locked allocation from sale exactly while somebody waits for them. */
  setAwaited(allocationId: string): Promise<void>
  /** Allocations with people who wait or have an offer. */
  allocationsAwaited(): Promise<{ allocationId: string; screeningId: string; kind: string }[]>
  /** Whether this basket is an offer: then nobody has to stand in a line for it. */
  isOffer(basketToken: string): Promise<boolean>
  /** What lies in one locked basket comes into another. */
  moveHolds(fromBasketId: string, toBasketId: string): Promise<void>
  /** What a letter about the request tells. */
  sheet(requestId: string): Promise<NoticeSheet>
  /** Deletes what was not confirmed in time, what ended long ago, and what is of screenings that are over. */
  forget(before: {
    unconfirmed: Temporal.Instant
    ended: Temporal.Instant
    over: Temporal.Instant
  }): Promise<number>
}

import type { Price } from '#core/boxoffice/prices/price.ts'
import type { Allocation, AllocationKind } from '#core/boxoffice/seats/seats.ts'
import type { HouseLanguage } from '#core/localised.ts'
import type { Money } from '#core/money.ts'
import type { Hold, LockedBasket } from './baskets.ts'
import type { NewOrder, NewTicket } from './orders.ts'

export interface NewBasket {
  id: string
  editionId: string
  token: string
  language: HouseLanguage
  madeAt: Temporal.Instant
}

export interface NewHold {
  id: string
  basketId: string
  allocationId: string
  screeningId: string
  priceId: string
  /** Of one seat. */
  price: Money
  quantity: number
  heldAt: Temporal.Instant
  heldUntil: Temporal.Instant
  /** Of its numbered seats; null with free seating. */
  places: string[] | null
  by: string
}

/** Seats that an order takes: out of what is free, or out of what its basket held. */
export interface SoldSeats {
  orderId: string
  allocationId: string
  sold: number
  /** Of these, how many were held. */
  held: number
  at: Temporal.Instant
  by: string
}

/**
 * What the box office does for many at once, each in one statement. What is asked before the answers to earlier questions
 * have come is done after them all the same: in the order in which it is asked. The order of locks is that of single acts:
 * baskets, then allocations, each by id (docs/rules/seat-ledger.md#order).
 */
export interface GroupedSeats {
  pricesById(priceIds: readonly string[]): Promise<Price[]>
  editionCurrencies(editionIds: readonly string[]): Promise<Map<string, string>>
  lockBaskets(tokens: readonly string[]): Promise<(LockedBasket & { token: string })[]>
  /** Every hold of these baskets that was not given back, lapsed or not, in the order they were taken. */
  holdsIn(basketIds: readonly string[]): Promise<(Hold & { basketId: string })[]>
  /** Allocations as they are, without locking them; seats whose hold has lapsed count as free. */
  seatsNow(
    asked: readonly { screeningId: string; kind: AllocationKind }[],
    now: Temporal.Instant,
  ): Promise<Allocation[]>
  /** Remembers for `Store.knownGone` which of these allocations have nothing left for anybody. */
  rememberGone(
    asked: readonly { screeningId: string; kind: AllocationKind }[],
    now: Temporal.Instant,
  ): Promise<void>
  /** Locks these allocations and those in which these baskets hold seats; answers with all of them. */
  lockSeats(
    asked: readonly { screeningId: string; kind: AllocationKind }[],
    basketIds: readonly string[],
  ): Promise<Allocation[]>
  /** Gives back what has lapsed in allocations that are locked: how many seats in each. */
  lapseSeats(
    allocationIds: readonly string[],
    note: { at: Temporal.Instant; by: string },
  ): Promise<Map<string, number>>
  /** New baskets, new holds in them, and the later moment of the holds that were there. */
  addHolds(added: {
    baskets: readonly NewBasket[]
    holds: readonly NewHold[]
    prolonged: readonly { id: string; until: Temporal.Instant }[]
  }): Promise<void>
  /** Marks holds of locked allocations as sold; answers with those that still were held. */
  markSold(holdIds: readonly string[]): Promise<Set<string>>
  ordersUnderKeys(keys: readonly string[]): Promise<Map<string, { orderId: string; request: string }>>
  /** Orders with their tickets; closes their baskets. Throws when a key or number is taken. */
  addOrders(orders: readonly NewOrder[], tickets: readonly NewTicket[]): Promise<void>
  /** Seats of locked allocations become sold, in the four numbers and in the journal. */
  sellSeatsOf(seats: readonly SoldSeats[]): Promise<void>
  /**
   * The same of allocations that are locked by this very statement, out of what is free and nobody waits for. False where
   * there are too few of them: then not all were sold, and the transaction is to be undone.
   */
  sellFreeSeatsOf(seats: readonly SoldSeats[]): Promise<boolean>
}

import type { Basket } from '#core/boxoffice/orders/order.ts'
import type { Price } from '#core/boxoffice/prices/price.ts'
import type { AllocationKind } from '#core/boxoffice/seats/seats.ts'
import type { HouseLanguage } from '#core/localised.ts'
import type { Money } from '#core/money.ts'
import type { SeatNote } from './seat-ledger.ts'

/** A hold as the box office handles it; the basket shows it as a line. */
export interface Hold {
  id: string
  allocationId: string
  allocation: AllocationKind
  screeningId: string
  priceId: string
  /** Of one seat. */
  price: Money
  quantity: number
  heldAt: Temporal.Instant
  heldUntil: Temporal.Instant
  /** Of its numbered seats; null with free seating. */
  places: string[] | null
}

export interface PriceWish
  extends Pick<Price, 'key' | 'name' | 'exceptions' | 'needsProof' | 'leastSeats' | 'counterOnly'> {
  amount: number
  position: number
}

/** What an edition says about selling. */
export interface EditionSale {
  editionId: string
  currency: string
  timeZone: string
  endsOn: Temporal.PlainDate
  /** The first of the edition's languages that the house speaks; English when it speaks none. */
  language: HouseLanguage
}

/** What a basket will be ordered with, by id (docs/rules/passes.md). */
export interface BasketEntitlements {
  discountCodeId: string | null
  voucherIds: string[]
  passIds: string[]
}

export interface LockedBasket {
  id: string
  editionId: string
  language: HouseLanguage
  state: 'open' | 'ordered'
  entitlements: BasketEntitlements
}

/** Prices, baskets and the seats they hold. */
export interface Baskets {
  editionSale(editionId: string): Promise<EditionSale | undefined>
  /** By position; without those that passes book at. */
  prices(editionId: string): Promise<Price[]>
  /** The edition's price list is now exactly this one (what passes book at is no part of it); tickets keep what they were sold for. */
  setPrices(editionId: string, currency: string, prices: readonly PriceWish[]): Promise<void>

  /** With the lines that are held at `now`. */
  basket(token: string, now: Temporal.Instant): Promise<Basket | undefined>
  /** Locks the basket against a second act on it at the same moment. */
  lockBasket(token: string): Promise<LockedBasket | undefined>
  setEntitlements(basketId: string, entitlements: BasketEntitlements): Promise<void>
  /** Of an open basket or of one that is there no more; undefined without a basket. */
  entitlementsOf(token: string): Promise<BasketEntitlements | undefined>
  /** Every hold of the basket that was not given back, lapsed or not; their allocations are locked, in order. */
  lockHolds(basketId: string): Promise<Hold[]>
  /** Gives the seats of these holds back; their allocations must be locked. */
  release(holds: readonly Pick<Hold, 'id' | 'allocationId' | 'quantity'>[], note: SeatNote): Promise<void>
  /** Gives back what has lapsed in one allocation (which it locks); answers with how many seats. */
  lapse(screeningId: string, kind: AllocationKind, note: SeatNote): Promise<number>
  /** Gives back what has lapsed anywhere, at most `most` holds; answers with how many holds and seats. */
  lapseAll(most: number, note: SeatNote): Promise<{ holds: number; seats: number }>
}

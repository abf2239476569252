import { type Money, sum } from '#core/money.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { AllocationKind } from '../seats/seats.ts'
import { type DiscountCode, discountsOn, whyNotUsable } from './discount.ts'
import {
  type PassPlaces,
  type PassProduct,
  type PassRefusal,
  type PassScreening,
  type PassUse,
  placesOnPass,
} from './pass.ts'
import { paidBy, type Voucher, whyNotPays } from './voucher.ts'

/** A seat of a basket or an order, before it is known what the buyer's code, passes and vouchers do to it. */
export interface SeatToReckon {
  screening: PassScreening
  allocation: AllocationKind
  priceId: string
  price: Money
  /** Held at what a pass books at: without that pass it is not to be had. */
  isOfPass: boolean
}

/** What an order is placed with; all of it locked, or only looked at. */
export interface Means {
  code?: DiscountCode | undefined
  /** Living orders of the same person that count for the code. */
  codeUsedBefore: number
  passes: readonly { passId: string; product: PassProduct; uses: readonly PassUse[] }[]
  vouchers: readonly Voucher[]
}

export interface ReckonedSeat extends Omit<SeatToReckon, 'isOfPass'> {
  /** What the code took off. */
  discount: number
  /** The pass that books it, and the places that it takes there. */
  booked?: { passId: string; places: PassPlaces }
}

export interface Reckoning {
  /** In the order in which they came. */
  seats: ReckonedSeat[]
  /** Of the seats. */
  total: Money
  redeemed: { voucherId: string; amount: number }[]
  /** What is left to pay. */
  due: Money
  /** What of the means does not hold; the rest is reckoned without it. */
  refusals: Refusal<ReckoningRefusal>[]
}

export type ReckoningRefusal =
  | PassRefusal['refused']
  | 'code-not-yet'
  | 'code-over'
  | 'code-used-up'
  | 'code-used-by-you'
  | 'code-not-for-these'
  | 'voucher-over'
  | 'voucher-empty'

/**
 * What seats cost with a code, passes and vouchers: passes book first, the code makes the rest cheaper, vouchers pay what
 * is left as far as they go (docs/rules/passes.md#booking, docs/rules/prices.md#rounding).
 */
export function reckon(
  seats: readonly SeatToReckon[],
  means: Means,
  currency: string,
  now: Temporal.Instant,
): Reckoning {
  const { reckoned, refusals } = booked(seats, means, now)
  const { code } = means
  if (code) {
    const seen = reckoned.map(seat => ({ ...seat, ...seat.screening, ofPass: seat.booked !== undefined }))
    const off = discountsOn(code, seen)
    const unusable = whyNotUsable(code, now, means.codeUsedBefore)
    if (unusable) refusals.push(unusable)
    else if (off.every(each => each === 0)) refusals.push(refuse('code-not-for-these'))
    else
      for (const [place, discount] of off.entries()) {
        const seat = reckoned[place]!
        reckoned[place] = {
          ...seat,
          discount,
          price: { ...seat.price, amount: seat.price.amount - discount },
        }
      }
  }
  const total = sum(
    reckoned.map(seat => seat.price),
    currency,
  )
  const paying = means.vouchers.filter(voucher => {
    const refusal = whyNotPays(voucher, now)
    if (refusal) refusals.push(refusal)
    return !refusal
  })
  const redeemed = paidBy(paying, total.amount)
  const paid = redeemed.reduce((all, { amount }) => all + amount, 0)
  return { seats: reckoned, total, redeemed, due: { amount: total.amount - paid, currency }, refusals }
}

/** The seats as passes book them: those held for a pass first, then the earliest, of one screening the dearest. */
function booked(seats: readonly SeatToReckon[], { passes }: Means, now: Temporal.Instant) {
  const reckoned: ReckonedSeat[] = seats.map(({ isOfPass: _, ...seat }) => ({ ...seat, discount: 0 }))
  const refusals: Refusal<ReckoningRefusal>[] = []
  const uses = new Map(passes.map(pass => [pass.passId, [...pass.uses]]))
  const inTurn = seats
    .map((seat, place) => ({ seat, place }))
    .sort(
      (one, other) =>
        Number(other.seat.isOfPass) - Number(one.seat.isOfPass) ||
        Temporal.Instant.compare(one.seat.screening.startsAt, other.seat.screening.startsAt) ||
        other.seat.price.amount - one.seat.price.amount ||
        one.place - other.place,
    )
  for (const { seat, place } of inTurn) {
    if (!seat.isOfPass && seat.price.amount === 0) continue
    let why: PassRefusal = refuse('pass-not-for-this')
    for (const { passId, product } of passes) {
      const isItsPrice = !seat.isOfPass || product.priceId === seat.priceId
      if (!isItsPrice || !product.allocations.includes(seat.allocation)) continue
      const places = placesOnPass(product, uses.get(passId)!, seat.screening, now)
      if ('refused' in places) {
        why = places
        continue
      }
      uses.get(passId)!.push({
        ...places,
        ticketId: '',
        screening: seat.screening,
        ...{ isEnded: false, isGivenBack: false, isAdmitted: false },
      })
      reckoned[place] = {
        ...reckoned[place]!,
        priceId: product.priceId,
        price: { ...seat.price, amount: 0 },
        booked: { passId, places },
      }
      break
    }
    if (seat.isOfPass && !reckoned[place]!.booked) refusals.push(why)
  }
  return { reckoned, refusals }
}

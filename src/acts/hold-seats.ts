import { whyNotOnSale } from '#core/boxoffice/availability.ts'
import { hasLapsed, heldUntil } from '#core/boxoffice/hold.ts'
import { type Basket, basketLine } from '#core/boxoffice/order.ts'
import { type AllocationKind, publicAllocations } from '#core/boxoffice/seats.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from './acting.ts'
import type { House } from './ports/house.ts'

export interface HoldSeats {
  token: string
  screeningId: string
  priceId: string
  quantity: number
  /** `public` unless said otherwise; `wheelchair` is the only other one a visitor may take. */
  allocation?: AllocationKind
}

type HoldRefusal = Refusal<
  | 'not-found'
  | 'wrong-value'
  | 'basket-ordered'
  | 'sale-not-open'
  | 'sale-closed'
  | 'screening-cancelled'
  | 'too-many-seats'
  | 'sold-out'
  | 'not-enough-seats'
>

/**
 * Takes seats out of what is free and keeps them for this basket until a stated moment (docs/rules/holds.md).
 * The basket's other lines get the same moment.
 *
 * @returns the basket; `too-many-seats` tells `most`, `not-enough-seats` tells `free`
 */
export function holdSeats(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  input: HoldSeats,
): Promise<Basket | HoldRefusal> {
  const kind = input.allocation ?? 'public'
  return house.store.within(acting.organisation, async ({ boxOffice }): Promise<Basket | HoldRefusal> => {
    if (!Number.isInteger(input.quantity) || input.quantity < 1) {
      return refuse('wrong-value', { field: 'quantity', value: input.quantity })
    }
    if (!publicAllocations.includes(kind)) return refuse('wrong-value', { field: 'allocation', value: kind })
    const now = house.clock.now()
    const wanted = await boxOffice.lockBasketFor(input.token, input.screeningId, input.priceId)
    if (!wanted) return refuse('not-found')
    const { basket, sale, price } = wanted
    if (basket.editionId !== sale.editionId || price.editionId !== sale.editionId) return refuse('not-found')
    if (basket.state === 'ordered') return refuse('basket-ordered')
    const notOnSale = whyNotOnSale(sale, now, 'online')
    if (notOnSale) return notOnSale

    const held = await boxOffice.lockHoldsAnd(basket.id, input.screeningId, kind)
    const live = held.filter(hold => !hasLapsed(hold.heldUntil, now))
    const already = live
      .filter(hold => hold.screeningId === input.screeningId)
      .reduce((seats, hold) => seats + hold.quantity, 0)
    if (already + input.quantity > sale.seatsPerScreening) {
      return refuse('too-many-seats', { most: sale.seatsPerScreening })
    }

    const note = { at: now, by: acting.by }
    const firstHeldAt = live.reduce<Temporal.Instant | null>(
      (first, hold) => (!first || Temporal.Instant.compare(hold.heldAt, first) < 0 ? hold.heldAt : first),
      null,
    )
    const until = heldUntil(now, sale.holdMinutes, firstHeldAt)
    const wish = { ...input, basketId: basket.id, kind, heldUntil: until }
    let answer = await boxOffice.holdSeats(wish, { act: 'hold', ...note })
    if ('free' in answer) {
      // Seats of other baskets whose time has run out are free as soon as somebody wants them.
      await boxOffice.lapse(input.screeningId, kind, { act: 'lapse', ...note })
      answer = await boxOffice.holdSeats(wish, { act: 'hold', ...note })
    }
    if ('free' in answer) {
      return answer.free > 0 ? refuse('not-enough-seats', { free: answer.free }) : refuse('sold-out')
    }
    if (live.length > 0) {
      await boxOffice.prolong(
        live.map(hold => hold.id),
        until,
      )
    }
    const { screeningId, priceId, quantity } = input
    const added = { id: answer.holdId, screeningId, priceId, quantity, allocation: kind, price: price.price }
    return {
      ...basket,
      token: input.token,
      lines: [...live, added].map(hold => basketLine({ ...hold, heldUntil: until })),
      expiresAt: until,
      lapsed: 0,
      orderToken: null,
    }
  })
}

import type { Basket } from '#core/boxoffice/orders/order.ts'
import type { ReckoningRefusal } from '#core/boxoffice/prices/reckoning.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { Entitlements } from './steps/entitle-orders.ts'
import { type HoldRefusal, holdTogether } from './steps/hold-together.ts'

export interface BookWithPass {
  /** Of a basket that has the pass (`enterCode`). */
  token: string
  screeningId: string
  passId: string
  quantity: number
}

/**
 * Holds seats of a screening that a pass books, at nothing: out of the first of the pass's allocations that has some.
 * Its rights are used up when the order is placed (docs/rules/passes.md#booking).
 */
export async function bookWithPass(
  house: Pick<House, 'store' | 'clock' | 'chance'>,
  acting: Acting,
  { token, screeningId, passId, quantity }: BookWithPass,
): Promise<Basket | HoldRefusal | Refusal<ReckoningRefusal | 'pass-unknown'>> {
  if (!Number.isInteger(quantity) || quantity < 1)
    return refuse('wrong-value', { field: 'quantity', value: quantity })
  const found = await bookable(house, acting, { token, screeningId, passId, quantity })
  if (isRefusal(found)) return found
  const { priceId, allocations } = found
  let answer: Basket | HoldRefusal = refuse('sold-out')
  for (const kind of allocations) {
    answer = await house.store.together(acting.organisation, holdTogether, {
      ...{ house, by: acting.by, basket: { token } },
      lines: [{ screeningId, kind, priceId, quantity, passId }],
    })
    const isFull = isRefusal(answer) && /^(sold-out|not-enough-seats)$/.test(answer.refused)
    if (!isFull) return answer
  }
  return answer
}

/** What the pass books at and where from, if with what lies in the basket it still books these seats. */
async function bookable(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { token, screeningId, passId, quantity }: BookWithPass,
) {
  const now = house.clock.now()
  return house.store.within(acting.organisation, async ({ boxOffice }) => {
    const basket = await boxOffice.basket(token, now)
    const entitlements = await boxOffice.entitlementsOf(token)
    const [found] = entitlements?.passIds.includes(passId) ? await boxOffice.passesById([passId]) : []
    const edition = basket && (await boxOffice.editionSale(basket.editionId))
    if (!basket || !entitlements || !found || !edition) return refuse('pass-unknown')
    const { priceId, allocations } = found.product
    const price = { amount: 0, currency: edition.currency }
    const wanted = { screeningId, priceId, price, allocation: allocations[0]! }
    const isOurs = (await boxOffice.screeningSales([screeningId]))[0]?.editionId === basket.editionId
    if (!isOurs) return refuse('not-found', { screening: screeningId })
    const seats = [
      ...basket.lines.flatMap(line => Array.from({ length: line.quantity }, () => line)),
      ...Array.from({ length: quantity }, () => wanted),
    ]
    // Only what is held for a pass counts: what it would cover beside that gives way.
    const forPasses = seats.filter(seat => seat.price.amount === 0)
    const only = { discountCodeId: null, voucherIds: [], passIds: entitlements.passIds }
    const means = await Entitlements.read(boxOffice, [{ entitlements: only, email: '', seats: forPasses }])
    const reckoning = means.reckon({ entitlements: only, email: '' }, forPasses, edition.currency, now)
    return reckoning?.refusals[0] ?? { priceId, allocations }
  })
}

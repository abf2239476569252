import type { Basket } from '#core/boxoffice/orders/order.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Takes one line out of a basket; its seats are free again at once. A line that is already gone is not missed. */
export function releaseHold(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  input: { token: string; lineId: string },
): Promise<Basket | Refusal<'not-found' | 'basket-ordered'>> {
  return house.store.within(acting.organisation, async ({ boxOffice }) => {
    const now = house.clock.now()
    const basket = await boxOffice.lockBasket(input.token)
    if (!basket) return refuse('not-found')
    if (basket.state === 'ordered') return refuse('basket-ordered')
    const line = (await boxOffice.lockHolds(basket.id)).find(hold => hold.id === input.lineId)
    if (line) await boxOffice.release([line], { act: 'release', at: now, by: acting.by })
    return (await boxOffice.basket(input.token, now))!
  })
}

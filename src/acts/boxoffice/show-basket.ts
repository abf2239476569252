import type { Basket } from '#core/boxoffice/orders/order.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** The basket as it is now: lines whose time has run out are no longer in it. */
export function showBasket(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  input: { token: string },
): Promise<Basket | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ boxOffice }) => {
    const basket = await boxOffice.basket(input.token, house.clock.now())
    return basket ?? refuse('not-found')
  })
}

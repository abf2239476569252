import type { Basket } from '#core/boxoffice/orders/order.ts'
import { leavesCompanionAlone } from '#core/boxoffice/seats/seats.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { Hold } from '../ports/baskets.ts'
import type { House } from '../ports/house.ts'

/**
 * Takes one line out of a basket, and with wheelchair places the seats of their companions; they are free at once. A line
 * that is already gone is not missed.
 */
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
    const holds = await boxOffice.lockHolds(basket.id)
    const line = holds.find(hold => hold.id === input.lineId)
    if (line) {
      const going = [line, ...companionsOf(line, holds)]
      await boxOffice.release(going, { act: 'release', at: now, by: acting.by })
    }
    return (await boxOffice.basket(input.token, now))!
  })
}

/** The companions that would stay behind without a wheelchair place. */
function companionsOf(line: Hold, holds: readonly Hold[]): Hold[] {
  if (line.allocation !== 'wheelchair') return []
  const left = holds.filter(hold => hold !== line && hold.screeningId === line.screeningId)
  return leavesCompanionAlone(left) ? left.filter(hold => hold.allocation === 'companion') : []
}

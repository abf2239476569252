import type { Basket } from '#core/boxoffice/orders/order.ts'
import { FreePlaces, type PlaceRefusal } from '#core/boxoffice/seats/free-places.ts'
import { hasLapsed } from '#core/boxoffice/seats/hold.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/**
 * Gives a line of a basket other numbered seats of the same allocation, as many as it has, and keeps its price and its
 * moment; the old ones are free again at once (docs/rules/seat-maps.md#choosing).
 */
export function changePlaces(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { token, lineId, places }: { token: string; lineId: string; places: readonly string[] },
): Promise<Basket | Refusal<'not-found' | 'basket-ordered' | 'hold-expired'> | PlaceRefusal> {
  const now = house.clock.now()
  return house.store.within(acting.organisation, async ({ boxOffice }) => {
    const basket = await boxOffice.lockBasket(token)
    if (!basket) return refuse('not-found')
    if (basket.state === 'ordered') return refuse('basket-ordered')
    const line = (await boxOffice.lockHolds(basket.id)).find(hold => hold.id === lineId)
    if (!line || hasLapsed(line.heldUntil, now)) return refuse('hold-expired')
    if (!line.places) return refuse('wrong-value', { field: 'places', value: places.join(' ').slice(0, 60) })
    const { allocationId, allocation: kind, quantity } = line
    await boxOffice.lapseSeats([allocationId], { at: now, by: acting.by })
    const [there] = await boxOffice.freePlaces([allocationId])
    const plan = (await boxOffice.seatPlans([there!.seatMapId])).get(there!.seatMapId)!
    // Their own seats are theirs to choose again.
    const free = [...there!.places, ...line.places]
    const taken = new FreePlaces([{ allocationId, kind, plan, free }]).take([
      { allocationId, quantity, places },
    ])
    if (isRefusal(taken)) {
      const { line: _, ...refusal } = taken
      return refusal
    }
    await boxOffice.changeHeldPlaces(line.id, taken.places[0]!)
    return (await boxOffice.basket(token, now))!
  })
}

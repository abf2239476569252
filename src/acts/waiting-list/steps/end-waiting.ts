import type { WaitingEnd, WaitingRequest } from '#core/boxoffice/waiting-list/waiting-list.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { House } from '../../ports/house.ts'
import type { Shelves } from '../../ports/store.ts'
import { offerFreeSeats } from './offer-free-seats.ts'

/**
 * Takes somebody off a list: seats that were offered come back, and go to the next at once. A request that ended before stays
 * as it ended.
 */
export async function endWaiting(
  house: Pick<House, 'clock' | 'chance'>,
  shelves: Shelves,
  by: { token: string } | { id: string },
  how: { ended: WaitingEnd; by: string; why?: string },
): Promise<WaitingRequest | Refusal<'not-found' | 'basket-ordered'>> {
  const { boxOffice, waitingList } = shelves
  const found = await waitingList.find(by)
  if (!found) return refuse('not-found')
  // Baskets come before allocations (docs/rules/seat-ledger.md#order).
  const basket = found.basketToken ? await boxOffice.lockBasket(found.basketToken) : undefined
  if (basket?.state === 'ordered') return refuse('basket-ordered')
  const holds = basket ? await boxOffice.lockHolds(basket.id) : []
  await boxOffice.lockAllocationsById([found.allocationId])
  const request = (await waitingList.find(by))!
  if (request.state === 'ended') return request
  const at = house.clock.now()
  const offered = holds.filter(hold => hold.allocationId === request.allocationId)
  if (offered.length > 0)
    await boxOffice.release(offered, { act: 'release', at, by: how.by, why: how.why ?? '' })
  await waitingList.end([request.id], { ...how, at })
  await offerFreeSeats(house, shelves, request, how.by)
  return (await waitingList.find(by))!
}

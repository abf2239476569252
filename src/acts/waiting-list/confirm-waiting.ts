import type { WaitingRequest } from '#core/boxoffice/waiting-list/waiting-list.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { offerFreeSeats } from './steps/offer-free-seats.ts'

/** Confirms a request: from now on it has a place on the list. Confirming twice changes nothing. */
export function confirmWaiting(
  house: Pick<House, 'store' | 'clock' | 'chance'>,
  acting: Acting,
  { token }: { token: string },
): Promise<WaitingRequest | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async shelves => {
    const { boxOffice, waitingList } = shelves
    const found = await waitingList.find({ token })
    if (!found) return refuse('not-found')
    await boxOffice.lockAllocationsById([found.allocationId])
    const request = (await waitingList.find({ token }))!
    if (request.state !== 'unconfirmed') return request
    await waitingList.confirm(request.id)
    await offerFreeSeats(house, shelves, request, acting.by)
    return (await waitingList.find({ token }))!
  })
}

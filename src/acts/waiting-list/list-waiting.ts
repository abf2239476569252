import type { WaitingRequest } from '#core/boxoffice/waiting-list/waiting-list.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** A request without the secrets that are its owner's. */
export type ListedRequest = Omit<WaitingRequest, 'token' | 'basketToken'>

export const listed = ({ token: _, basketToken: __, ...request }: WaitingRequest): ListedRequest => request

/** Everybody who waits or waited for seats of a screening, by list and place. */
export function listWaiting(
  house: Pick<House, 'store'>,
  acting: Acting,
  { screeningId }: { screeningId: string },
): Promise<{ requests: ListedRequest[] }> {
  return house.store.within(acting.organisation, async ({ waitingList }) => ({
    requests: (await waitingList.ofScreening(screeningId)).map(listed),
  }))
}

import type { WaitingRequest } from '#core/boxoffice/waiting-list.ts'
import type { Acting } from './acting.ts'
import type { House } from './ports/house.ts'

/** Everybody who waits or waited for seats of a screening, by list and place. */
export function listWaiting(
  house: Pick<House, 'store'>,
  acting: Acting,
  { screeningId }: { screeningId: string },
): Promise<{ requests: WaitingRequest[] }> {
  return house.store.within(acting.organisation, async ({ waitingList }) => ({
    requests: await waitingList.ofScreening(screeningId),
  }))
}

import type { WaitingRequest } from '#core/boxoffice/waiting-list/waiting-list.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { Before } from '../ports/waiting-list.ts'

/** A request as whoever has its link may see it at any time, and what is before it. */
export function showWaiting(
  house: Pick<House, 'store'>,
  acting: Acting,
  { token }: { token: string },
): Promise<{ request: WaitingRequest; before: Before } | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ waitingList }) => {
    const request = await waitingList.find({ token })
    return request ? { request, before: await waitingList.before(request.id) } : refuse('not-found')
  })
}

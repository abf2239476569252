import type { WaitingRequest } from '#core/boxoffice/waiting-list/waiting-list.ts'
import type { Refusal } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { endWaiting } from './steps/end-waiting.ts'

/** Leaves the list, or declines what is offered (docs/rules/waiting-list.md#offers). */
export function leaveWaitingList(
  house: Pick<House, 'store' | 'clock' | 'chance'>,
  acting: Acting,
  { token }: { token: string },
): Promise<WaitingRequest | Refusal<'not-found' | 'basket-ordered'>> {
  return house.store.within(acting.organisation, async shelves => {
    const isOffered = (await shelves.waitingList.find({ token }))?.state === 'offered'
    const how = { ended: isOffered ? ('declined' as const) : ('left' as const), by: acting.by }
    return endWaiting(house, shelves, { token }, how)
  })
}

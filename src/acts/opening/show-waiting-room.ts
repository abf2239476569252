import { isDrawDue } from '#core/boxoffice/opening/waiting-room.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { drawWhenDue } from './steps/draw-when-due.ts'
import { type ShownRoom, shownRoom } from './steps/shown-room.ts'

/**
 * The waiting room of an edition as everybody may see it; `not-found` when it has none. Whoever looks when the hour has
 * come makes the draw, if nobody has.
 */
export async function showWaitingRoom(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { editionId }: { editionId: string },
): Promise<ShownRoom | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ waitingRoom }) => {
    const found = await waitingRoom.find(editionId)
    if (!found) return refuse('not-found', { waitingRoom: editionId })
    const now = house.clock.now()
    const room = isDrawDue(found, now) ? (await drawWhenDue(house, waitingRoom, editionId))!.room : found
    return shownRoom(waitingRoom, room, now)
  })
}

import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { type ShownRoom, shownRoom } from './steps/shown-room.ts'

/** The shop is open to everybody from now on; the draw stays published. */
export async function endWaitingRoom(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { editionId }: { editionId: string },
): Promise<ShownRoom | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ waitingRoom }) => {
    const room = await waitingRoom.find(editionId, 'alone')
    if (!room) return refuse('not-found', { waitingRoom: editionId })
    const now = house.clock.now()
    const endedAt = room.endedAt ?? now
    await waitingRoom.change(editionId, { ...room, endedAt })
    return shownRoom(waitingRoom, { ...room, endedAt }, now)
  })
}

import type { Standing } from '#core/boxoffice/opening/place-in-line.ts'
import { isDrawDue } from '#core/boxoffice/opening/waiting-room.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { drawWhenDue } from './steps/draw-when-due.ts'
import { placeWithToken } from './steps/place-with-token.ts'
import { type ShownRoom, shownRoom } from './steps/shown-room.ts'

export interface ShownPlace {
  id: string
  /** In the line, from 1; null before the draw. */
  place: number | null
  standing: Standing
}

/** The waiting room, and where the place of this cookie stands in it; whoever looks at the hour makes the draw. */
export async function showPlace(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { editionId, token }: { editionId: string; token: string | undefined },
): Promise<{ room: ShownRoom; place: ShownPlace | undefined } | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ waitingRoom }) => {
    const found = await waitingRoom.find(editionId)
    if (!found) return refuse('not-found', { waitingRoom: editionId })
    const now = house.clock.now()
    const room = isDrawDue(found, now) ? (await drawWhenDue(house, waitingRoom, editionId))!.room : found
    const place = await placeWithToken(waitingRoom, room, token, now)
    return {
      room: await shownRoom(waitingRoom, room, now),
      place: place && { id: place.id, place: place.place, standing: place.standing },
    }
  })
}

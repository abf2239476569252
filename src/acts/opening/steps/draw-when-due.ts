import { drawOrder } from '#core/boxoffice/opening/draw.ts'
import { firstPace } from '#core/boxoffice/opening/place-in-line.ts'
import { isDrawDue, type WaitingRoom } from '#core/boxoffice/opening/waiting-room.ts'
import type { House } from '../../ports/house.ts'
import type { WaitingRoomShelf } from '../../ports/waiting-room.ts'

/**
 * Draws the places of everybody who came before the hour, once it has come and nobody has (docs/rules/waiting-room.md#the-draw).
 * The room stays locked, so that of several who come at the hour one draws and the others find it done.
 */
export async function drawWhenDue(
  house: Pick<House, 'clock'>,
  waitingRoom: WaitingRoomShelf,
  editionId: string,
): Promise<{ room: WaitingRoom; now: Temporal.Instant; people: number | undefined } | undefined> {
  const room = await waitingRoom.find(editionId, 'alone')
  // Asked behind the lock: whoever came in before it came before this moment.
  const now = house.clock.now()
  if (!room || !isDrawDue(room, now)) return room && { room, now, people: undefined }
  const order = drawOrder(room.seed, await waitingRoom.placesBeforeDraw(editionId))
  await waitingRoom.keepDraw(editionId, now, order)
  const pace = firstPace(room, now)
  await waitingRoom.addPace(editionId, pace)
  return {
    room: { ...room, drawnAt: now, lastPlace: order.length, paces: [pace] },
    now,
    people: order.length,
  }
}

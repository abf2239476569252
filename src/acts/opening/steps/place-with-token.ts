import { type Standing, standingOf } from '#core/boxoffice/opening/place-in-line.ts'
import { placeOfToken } from '#core/boxoffice/opening/room-secrets.ts'
import type { WaitingRoom } from '#core/boxoffice/opening/waiting-room.ts'
import type { WaitingPlace, WaitingRoomShelf } from '../../ports/waiting-room.ts'

/** The place that a cookie is for, and where it stands; undefined for a cookie that is not ours. */
export async function placeWithToken(
  waitingRoom: WaitingRoomShelf,
  room: WaitingRoom,
  token: string | undefined,
  now: Temporal.Instant,
): Promise<(WaitingPlace & { standing: Standing }) | undefined> {
  const placeId = token && placeOfToken(room.key, token)
  const place = placeId ? await waitingRoom.place(placeId) : undefined
  if (place?.editionId !== room.editionId) return undefined
  return { ...place, standing: standingOf(place.place, room, now) }
}

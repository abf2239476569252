import { admittedBy } from '#core/boxoffice/opening/place-in-line.ts'
import type { WaitingRoom } from '#core/boxoffice/opening/waiting-room.ts'
import type { WaitingRoomShelf } from '../../ports/waiting-room.ts'

/** A waiting room as everybody may see it. */
export interface ShownRoom extends Omit<WaitingRoom, 'seed' | 'key'> {
  /** Hexadecimal; null until the draw. */
  seed: string | null
  /** Places that were given, to people before the hour and after. */
  people: number
  /** How many of them wait for their turn, or for the draw. */
  waiting: number
}

export async function shownRoom(
  waitingRoom: WaitingRoomShelf,
  { seed, key: _, ...room }: WaitingRoom,
  now: Temporal.Instant,
): Promise<ShownRoom> {
  const people = await waitingRoom.count(room.editionId)
  const waiting = room.drawnAt ? Math.max(0, room.lastPlace - admittedBy(room.paces, now)) : people
  return { ...room, seed: room.drawnAt ? seed.toHex() : null, people, waiting }
}

import type { WaitingRoom } from '#core/boxoffice/waiting-room.ts'
import type { WaitingRoomShelf } from '../ports/waiting-room.ts'

/** A waiting room as everybody may see it. */
export interface ShownRoom extends Omit<WaitingRoom, 'seed' | 'key'> {
  /** Hexadecimal; null until the draw. */
  seed: string | null
  /** Places that were given, to people before the hour and after. */
  people: number
}

export async function shownRoom(
  waitingRoom: WaitingRoomShelf,
  { seed, key: _, ...room }: WaitingRoom,
): Promise<ShownRoom> {
  const people = await waitingRoom.count(room.editionId)
  return { ...room, seed: room.drawnAt ? seed.toHex() : null, people }
}

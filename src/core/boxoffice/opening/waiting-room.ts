import { type Refusal, refuse } from '#core/refusal.ts'
import type { Pace, PaceWish } from './place-in-line.ts'

/** What the house says about the waiting room of an edition (docs/rules/waiting-room.md). */
export interface RoomRules extends PaceWish {
  /** From so many minutes before the sale opens, people may come in. */
  doorsMinutes: number
  /** So long the shop is open for a place once its turn has come. */
  visitMinutes: number
  /** So many places are given to one address of the network within an hour. */
  placesPerAddress: number
  /** So many zero bits begin the hash that a browser looks for before it gets a place (core/boxoffice/opening/room-secrets.ts). */
  workBits: number
}

/** The rules, and how far it has come. */
export interface WaitingRoom extends RoomRules {
  editionId: string
  /** When the edition's sale opens; null: not said yet. */
  opensAt: Temporal.Instant | null
  /** 32 bytes; secret until the draw. */
  seed: Uint8Array
  commitment: string
  committedAt: Temporal.Instant
  /** Signs cookies and questions, and hides addresses; secret for ever. */
  key: Uint8Array
  drawnAt: Temporal.Instant | null
  /** The house ended it: the shop is open to everybody. */
  endedAt: Temporal.Instant | null
  /** The last place of the line. */
  lastPlace: number
  paces: Pace[]
}

/** What a festival of some thousand visitors begins with. */
export const usualRules: RoomRules = {
  places: 50,
  seconds: 30,
  doorsMinutes: 60,
  visitMinutes: 15,
  placesPerAddress: 20,
  workBits: 18,
}

/** The least and the most that each may be. */
export const ruleBounds: Record<keyof RoomRules, readonly [number, number]> = {
  places: [0, 10_000],
  seconds: [5, 3600],
  doorsMinutes: [5, 1440],
  visitMinutes: [5, 240],
  placesPerAddress: [1, 10_000],
  workBits: [8, 26],
}

export function whyNotRules(rules: RoomRules): Refusal<'wrong-value'> | undefined {
  for (const [field, [least, most]] of Object.entries(ruleBounds)) {
    const value = rules[field as keyof RoomRules]
    if (!Number.isInteger(value) || value < least || value > most)
      return refuse('wrong-value', { field, value })
  }
  return undefined
}

/** From when on people may come in; null while nobody knows when the sale opens. */
export function doorsAt(room: Pick<WaitingRoom, 'opensAt' | 'doorsMinutes'>): Temporal.Instant | null {
  return room.opensAt?.subtract({ minutes: room.doorsMinutes }) ?? null
}

/** Whether the hour has come and nobody has drawn yet. */
export function isDrawDue(
  room: Pick<WaitingRoom, 'opensAt' | 'drawnAt' | 'endedAt'>,
  now: Temporal.Instant,
): boolean {
  if (room.drawnAt || room.endedAt || !room.opensAt) return false
  return Temporal.Instant.compare(room.opensAt, now) <= 0
}

/** The line after everybody who came before the hour has a place, when the last of them is let in; null: unknown. */
export function lastTurnAfter(
  people: number,
  room: Pick<WaitingRoom, 'opensAt' | 'places' | 'seconds'>,
): Temporal.Instant | null {
  if (!room.opensAt || room.places === 0) return null
  return room.opensAt.add({ seconds: Math.max(0, Math.ceil(people / room.places) - 1) * room.seconds })
}

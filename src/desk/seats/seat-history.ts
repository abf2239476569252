import type { AllocationKind, SeatAct } from '#core/boxoffice/seats/seats.ts'
import type { Releasable } from '#core/boxoffice/seats/setting-free.ts'
import type { SeatMove } from '../api/seats.ts'
import { allocationKinds } from './allocation-kinds.ts'

/** What the office and the house's own clock do with seats; baskets and sales are told under orders. */
const told = [
  'open',
  'set',
  'move',
  'block',
  'unblock',
  'set-free',
  'no-show',
  'late-comer',
] as const satisfies readonly SeatAct[]
export type ToldAct = (typeof told)[number]

/** One act on the seats of a screening: its lines of the journal together. */
export interface Happening {
  id: number
  act: ToldAct
  at: string
  by: string
  byName: string
  why: string
  /** How many seats changed hands. */
  seats: number
  /** Which, where they are numbered. */
  places: string[]
  /** Allocations that lost seats, and those that got them; for blocking and no-shows, those whose seats they were. */
  from: AllocationKind[]
  to: AllocationKind[]
  /** By how much each capacity changed. */
  changes: { kind: AllocationKind; seats: number }[]
}

const isTold = (move: SeatMove): move is SeatMove & { act: ToldAct } =>
  (told as readonly string[]).includes(move.act)

/** The journal's lines of a screening as things that happened, in the order of the journal (the newest first). */
export function happenings(moves: readonly SeatMove[]): Happening[] {
  const groups = new Map<string, (SeatMove & { act: ToldAct })[]>()
  for (const move of moves.filter(isTold)) {
    const key = JSON.stringify([move.act, move.at, move.by, move.why])
    groups.set(key, [...(groups.get(key) ?? []), move])
  }
  return [...groups.values()].map(happening)
}

function happening(lines: readonly (SeatMove & { act: ToldAct })[]): Happening {
  const { id, act, at, by, byName, why } = lines[0]!
  const byKind = new Map<AllocationKind, number>()
  for (const { allocation, capacityChange } of lines)
    byKind.set(allocation, (byKind.get(allocation) ?? 0) + capacityChange)
  const changes = allocationKinds.flatMap(kind => {
    const seats = byKind.get(kind)
    return seats ? [{ kind, seats }] : []
  })
  const inPlace = lines.reduce((sum, line) => sum + line.blockedChange + line.soldChange, 0)
  const came = changes.filter(({ seats }) => seats > 0)
  return {
    ...{ id, act, at, by, byName, why, changes, places: lines[0]!.places ?? [] },
    seats: changes.length > 0 ? came.reduce((sum, { seats }) => sum + seats, 0) : Math.abs(inPlace),
    from:
      changes.length > 0
        ? changes.filter(({ seats }) => seats < 0).map(({ kind }) => kind)
        : [...byKind.keys()],
    to: came.map(({ kind }) => kind),
  }
}

/** The reason that the house itself writes when a release's minute has come. */
export function ownReason(why: string): { what: Releasable; minutes: number } | undefined {
  const [, what, minutes] = /^([a-z-]+), (\d+) min before the start$/.exec(why) ?? []
  return what ? { what: what as Releasable, minutes: Number(minutes) } : undefined
}

/** The reason that releasing a timetable writes. */
export const releasedVersion = (why: string): number | undefined => {
  const [, version] = /^release (\d+)$/.exec(why) ?? []
  return version ? Number(version) : undefined
}

/** Whether a person did it, and no job or console of the house. */
export const isPersonId = (by: string): boolean => /^[\w-]{20,}$/.test(by)

import { deepEqual } from '../deep-equal.ts'
import type { Screening } from './screening.ts'

/** A screening as a released version holds it. */
export type TimetableEntry = Omit<Screening, 'version' | 'editionId'>

export interface Place {
  screenId: string
  startsAt: Temporal.ZonedDateTime
}

export const entryDetails = [
  'itemId',
  'filmMinutes',
  'introductionMinutes',
  'discussionMinutes',
  'kind',
  'languages',
  'subtitles',
  'guestIds',
  'notes',
] as const
export type EntryDetails = Pick<TimetableEntry, (typeof entryDetails)[number]>

/**
 * One told difference between two released versions (docs/rules/releases.md#changes). A screening that is moved and
 * cancelled in one release has two of them. `itemId` is what it shows in the newer version.
 */
export type ScreeningChange =
  | { what: 'added'; screeningId: string; itemId: string; entry: TimetableEntry }
  | { what: 'removed'; screeningId: string; itemId: string; entry: TimetableEntry }
  | { what: 'moved'; screeningId: string; itemId: string; from: Place; to: Place }
  | { what: 'cancelled'; screeningId: string; itemId: string; from: Place }
  | { what: 'reinstated'; screeningId: string; itemId: string; to: Place }
  | {
      what: 'changed'
      screeningId: string
      itemId: string
      from: Partial<EntryDetails>
      to: Partial<EntryDetails>
    }

/**
 * The draft as a release would publish it, given what the last one did. A screening that was cancelled before
 * anybody knew of it is left out: there is nothing to take back.
 */
export function entriesToRelease(
  draft: readonly Screening[],
  known: readonly TimetableEntry[],
): TimetableEntry[] {
  const told = new Set(known.map(entry => entry.id))
  return draft
    .filter(screening => !screening.cancelled || told.has(screening.id))
    .map(({ version: _, editionId: __, ...entry }) => entry)
    .sort(byStart)
}

/** What a reader of the older version must be told to know the newer one; by start in the newer version. */
export function releaseChanges(
  older: readonly TimetableEntry[],
  newer: readonly TimetableEntry[],
): ScreeningChange[] {
  const before = new Map(older.map(entry => [entry.id, entry]))
  const after = new Set(newer.map(entry => entry.id))
  const removed = older
    .filter(entry => !after.has(entry.id))
    .map((entry): TimedChange => [entry, { ...about(entry), what: 'removed', entry }])
  const rest = newer.flatMap((entry): TimedChange[] => {
    const known = before.get(entry.id)
    if (!known) return [[entry, { ...about(entry), what: 'added', entry }]]
    return changesOf(known, entry).map(change => [entry, change])
  })
  return [...removed, ...rest].sort(([one], [other]) => byStart(one, other)).map(([, change]) => change)
}

type TimedChange = [TimetableEntry, ScreeningChange]

const about = (entry: TimetableEntry) => ({ screeningId: entry.id, itemId: entry.itemId })

const placeOf = ({ screenId, startsAt }: TimetableEntry): Place => ({ screenId, startsAt })

function changesOf(known: TimetableEntry, entry: TimetableEntry): ScreeningChange[] {
  const changes: ScreeningChange[] = []
  const moved = known.screenId !== entry.screenId || !known.startsAt.equals(entry.startsAt)
  if (moved) changes.push({ ...about(entry), what: 'moved', from: placeOf(known), to: placeOf(entry) })
  if (!known.cancelled && entry.cancelled) {
    changes.push({ ...about(entry), what: 'cancelled', from: placeOf(known) })
  }
  if (known.cancelled && !entry.cancelled) {
    changes.push({ ...about(entry), what: 'reinstated', to: placeOf(entry) })
  }
  const different = entryDetails.filter(detail => !deepEqual(known[detail], entry[detail]))
  if (different.length > 0) {
    changes.push({
      ...about(entry),
      what: 'changed',
      from: only(known, different),
      to: only(entry, different),
    })
  }
  return changes
}

function only(entry: TimetableEntry, details: readonly (keyof EntryDetails)[]): Partial<EntryDetails> {
  return Object.fromEntries(details.map(detail => [detail, entry[detail]]))
}

/** By start, then by id, so that the same timetable is always told in the same order. */
export function byStart(one: TimetableEntry, other: TimetableEntry): number {
  return (
    Temporal.ZonedDateTime.compare(one.startsAt, other.startsAt) ||
    Number(one.id > other.id) - Number(one.id < other.id)
  )
}

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Localised } from '../localised.ts'
import { publishChanges } from './publish-changes.ts'
import {
  byStart,
  entriesToRelease,
  releaseChanges,
  type ScreeningChange,
  type TimetableEntry,
} from './release-changes.ts'
import type { ReleasedScreening } from './screening.ts'

const ids = ['a', 'b', 'c', 'd', 'e', 'f']
const first = Temporal.ZonedDateTime.from('2026-07-01T10:00[America/La_Paz]')

const entry = (id: string): fc.Arbitrary<TimetableEntry> =>
  fc.record({
    id: fc.constant(id),
    itemId: fc.constantFrom('one', 'two'),
    screenId: fc.constantFrom('s1', 's2'),
    startsAt: fc.integer({ min: 0, max: 3 }).map(hours => first.add({ hours })),
    filmMinutes: fc.constantFrom(80, 90),
    introductionMinutes: fc.constantFrom(0, 5),
    discussionMinutes: fc.constantFrom(0, 20),
    kind: fc.constantFrom('public' as const, 'school' as const),
    languages: fc.subarray(['es', 'ay']),
    subtitles: fc.subarray(['en', 'es']),
    guestIds: fc.subarray(['g1', 'g2']),
    notes: fc.constantFrom<Localised>({}, { es: 'Con la directora' }, { en: 'With the director', es: 'x' }),
    cancelled: fc.boolean(),
  })

/** A timetable: any of the screenings, each at most once, in the order of a timetable. */
const timetables = fc
  .subarray(ids)
  .chain(some => fc.tuple(...some.map(entry)))
  .map(entries => [...entries].sort(byStart))

/** What somebody who knows the older version knows after reading the changes, one by one. */
function told(older: readonly TimetableEntry[], changes: readonly ScreeningChange[]): TimetableEntry[] {
  const known = new Map(older.map(each => [each.id, { ...each }]))
  for (const change of changes) {
    if (change.what === 'added') known.set(change.screeningId, change.entry)
    else if (change.what === 'removed') known.delete(change.screeningId)
    else {
      const screening = known.get(change.screeningId)!
      if (change.what === 'moved' || change.what === 'changed') Object.assign(screening, change.to)
      else screening.cancelled = change.what === 'cancelled'
    }
  }
  return [...known.values()].sort(byStart)
}

// docs/rules/releases.md#changes
test('applying the told changes to the older version gives the newer one', () => {
  fc.assert(
    fc.property(timetables, timetables, (older, newer) => {
      expect(told(older, releaseChanges(older, newer))).toEqual(newer)
    }),
    { numRuns: 500 },
  )
})

test('nothing is told of a timetable that did not change', () => {
  fc.assert(fc.property(timetables, entries => releaseChanges(entries, entries).length === 0))
})

test('what is told of a move is where it was and where it is', () => {
  fc.assert(
    fc.property(timetables, timetables, (older, newer) => {
      for (const change of releaseChanges(older, newer)) {
        if (change.what !== 'moved') continue
        expect(older.find(({ id }) => id === change.screeningId)).toMatchObject(change.from)
        expect(newer.find(({ id }) => id === change.screeningId)).toMatchObject(change.to)
        expect(change.from).not.toEqual(change.to)
      }
    }),
  )
})

test('a screening cancelled before anybody knew of it is not released', () => {
  fc.assert(
    fc.property(timetables, timetables, (known, draft) => {
      const screenings = draft.map(each => ({ ...each, editionId: 'edition', version: 1 }))
      const entries = entriesToRelease(screenings, known)
      const told = new Set(known.map(each => each.id))
      expect(entries).toEqual(draft.filter(each => !each.cancelled || told.has(each.id)))
    }),
  )
})

// docs/rules/releases.md#calendar
test('over any number of releases the public rows say what the last version says, and SEQUENCE never falls', () => {
  fc.assert(
    fc.property(fc.array(timetables, { minLength: 1, maxLength: 5 }), versions => {
      let known: TimetableEntry[] = []
      let rows = new Map<string, ReleasedScreening>()
      versions.forEach((version, index) => {
        const now = first.add({ days: index }).toInstant()
        const changes = releaseChanges(known, version)
        const written = publishChanges('edition', [...rows.values()], version, changes, now)
        const next = new Map(rows)
        for (const row of written) {
          const before = rows.get(row.id)
          expect(row.lastModified).toEqual(now)
          if (before) {
            const step = row.sequence - before.sequence
            const calendarSees = (each: ReleasedScreening) =>
              JSON.stringify([
                each.screenId,
                each.startsAt,
                each.cancelled,
                each.withdrawn,
                each.filmMinutes,
                each.introductionMinutes,
                each.discussionMinutes,
              ])
            expect(step === 0 || step === 1).toBe(true)
            if (calendarSees(row) !== calendarSees(before)) expect(step).toBe(1)
          } else expect(row.sequence).toBe(0)
          next.set(row.id, row)
        }
        rows = next
        known = version
        const shown = [...rows.values()].filter(row => !row.withdrawn)
        expect(
          shown
            .map(({ editionId: _, sequence: __, lastModified: ___, withdrawn: ____, ...rest }) => rest)
            .sort(byStart),
        ).toEqual(version)
        for (const row of rows.values()) if (row.withdrawn) expect(row.cancelled).toBe(true)
      })
    }),
  )
})

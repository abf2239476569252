import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Screening, Timetable } from '../api/timetable.ts'
import { boardEvents, boardHours, boardScreens, linesInRow, movedBy, toBoard } from './board-events.ts'
import { festivalDayOf, festivalDays, momentOnDay } from './festival-days.ts'

const edition = {
  startsOn: '2026-08-05',
  endsOn: '2026-08-09',
  dayTurnsAt: '05:00:00',
  timeZone: 'America/La_Paz',
}
const screening = (startsAt: string, more: Partial<Screening> = {}): Screening => ({
  id: 'late',
  editionId: 'edition',
  itemId: 'item',
  screenId: 'one',
  startsAt,
  filmMinutes: 85,
  introductionMinutes: 5,
  discussionMinutes: 20,
  kind: 'public',
  languages: [],
  subtitles: [],
  guestIds: [],
  notes: {},
  cancelled: false,
  version: 1,
  ...more,
})

test('a screening after midnight stands on the board of the evening before, past the 24th hour', () => {
  const late = screening('2026-08-06T00:30:00-04:00[America/La_Paz]')
  const day = Temporal.PlainDate.from('2026-08-05')
  const [event] = boardEvents({ screenings: [late], clashes: [] }, day, edition, () => 'Late')
  expect(event).toMatchObject({
    start: '2026-08-06T00:30:00Z',
    end: '2026-08-06T02:20:00Z',
    resourceId: 'one',
  })
  expect(boardHours([event!], day)).toEqual({ from: 10, to: 27 })
  expect(boardEvents({ screenings: [late], clashes: [] }, day.add({ days: 1 }), edition, () => '')).toEqual(
    [],
  )
})

test('clashing and cancelled screenings are marked, and a cancelled one cannot be dragged', () => {
  const one = screening('2026-08-05T20:00:00-04:00[America/La_Paz]', { cancelled: true })
  const [event] = boardEvents(
    { screenings: [one], clashes: [{ kind: 'outside-edition', screeningIds: ['late'] }] },
    Temporal.PlainDate.from('2026-08-05'),
    edition,
    () => '',
  )
  expect(event?.classNames).toEqual(expect.arrayContaining(['screening-clashes', 'screening-cancelled']))
  expect(event?.editable).toBe(false)
})

test('screens of another town are no rows, save where something stands on them or no hours are known', () => {
  const venues = [
    { name: 'Kantuta', screens: ['Sala 10', 'Sala 2'].map(name => ({ id: name, name })) },
    { name: 'Lightbox', screens: [{ id: 'far', name: 'Lightbox' }] },
  ] as Timetable['venues']
  const windows = ['Sala 10', 'Sala 2'].map(screenId => ({ screenId })) as Timetable['windows']
  const rows = (more: Partial<Parameters<typeof boardScreens>[0]>) => {
    const { compare } = new Intl.Collator('en', { numeric: true })
    return boardScreens({ venues, windows, screenings: [], ...more }, compare).map(({ title }) => title)
  }
  expect(rows({})).toEqual(['Kantuta · Sala 2', 'Kantuta · Sala 10'])
  expect(rows({ windows: [] })).toContain('Lightbox')
  const there = screening('2026-08-05T20:00:00-04:00[America/La_Paz]', { screenId: 'far' })
  expect(rows({ screenings: [there] })).toContain('Lightbox')
})

const zones = ['America/La_Paz', 'Europe/Zurich', 'Australia/Lord_Howe', 'UTC']

test('a drag moves what the board draws by what the hand moved, in any zone', () => {
  const quarters = fc.integer({ min: -48, max: 48 })
  fc.assert(
    fc.property(
      fc.integer({ min: 27_000_000, max: 30_000_000 }),
      quarters,
      fc.constantFrom(...zones),
      (minutes, quarters, zone) => {
        const moment = Temporal.Instant.fromEpochMilliseconds(minutes * 60_000).toString()
        const moved = movedBy(moment, { days: 0, seconds: quarters * 900 }, zone)
        const hand = Date.parse(toBoard(moved.toString(), zone)) - Date.parse(toBoard(moment, zone))
        // A wall time that a clock change skips moves on with the clock, by at most an hour.
        const skipped = hand / 1000 - quarters * 900
        expect(skipped).toBeGreaterThanOrEqual(0)
        expect(skipped).toBeLessThanOrEqual(3600)
      },
    ),
  )
})

test('every wall time of a festival day belongs to that day, also after midnight', () => {
  for (const day of festivalDays(edition))
    for (const time of ['05:00', '12:00', '23:59', '00:30', '04:59'])
      expect(festivalDayOf(momentOnDay(day, time, edition).toString(), edition).toString()).toBe(
        day.toString(),
      )
})

test('no two screenings that overlap share a line of a row, and no line is taken without need', () => {
  const span = fc
    .tuple(fc.nat(600), fc.integer({ min: 1, max: 200 }))
    .map(([start, length]) => ({ start, end: start + length }))
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), spans => {
      const lines = linesInRow(spans)
      for (const [one, a] of spans.entries())
        for (const [other, b] of spans.entries())
          if (one !== other && lines[one] === lines[other])
            expect(a.end <= b.start || b.end <= a.start).toBe(true)
      const most = Math.max(
        0,
        ...spans.map(({ start }) => spans.filter(each => each.start <= start && start < each.end).length),
      )
      expect(new Set(lines).size).toBe(most)
    }),
  )
})

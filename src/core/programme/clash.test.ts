import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Clash, clashes, guestTravelMinutes, type Placed, type TimetableToCheck } from './clash.ts'
import { minutesOnScreen } from './screening.ts'

const zone = 'Europe/Zurich'
const at = (wall: string) => Temporal.PlainDateTime.from(wall).toZonedDateTime(zone)
const edition = {
  startsOn: Temporal.PlainDate.from('2022-06-22'),
  endsOn: Temporal.PlainDate.from('2022-06-24'),
  dayTurnsAt: Temporal.PlainTime.from('05:00'),
}
const screens = [
  { id: 'atelier1', venueId: 'atelier', turnaroundMinutes: 20 },
  { id: 'atelier2', venueId: 'atelier', turnaroundMinutes: 0 },
  { id: 'stadtkino', venueId: 'stadtkino', turnaroundMinutes: 30 },
]
const items = [
  { id: 'movimiento', filmIds: ['egm'] },
  { id: 'shorts', filmIds: ['one', 'two'] },
  { id: 'more-shorts', filmIds: ['two', 'three'] },
]

function screening(id: string, change: Partial<Placed>): Placed {
  return {
    id,
    itemId: 'movimiento',
    screenId: 'atelier1',
    startsAt: at('2022-06-23T18:00'),
    filmMinutes: 85,
    introductionMinutes: 0,
    discussionMinutes: 0,
    guestIds: [],
    cancelled: false,
    ...change,
  }
}

function check(screenings: Placed[], rest: Partial<TimetableToCheck> = {}): Clash[] {
  return clashes({ edition, screens, items, windows: [], guests: [], screenings, ...rest })
}

describe('one rule at a time (docs/rules/clashes.md)', () => {
  test('the same screen needs its turnaround, counted after the discussion', () => {
    const first = screening('a', { introductionMinutes: 5, discussionMinutes: 20 })
    const next = (startsAt: string) => screening('b', { itemId: 'shorts', startsAt: at(startsAt) })
    expect(check([first, next('2022-06-23T20:10')])).toEqual([])
    expect(check([first, next('2022-06-23T20:05')])).toEqual([
      { kind: 'same-screen', screeningIds: ['a', 'b'], missingMinutes: 5 },
    ])
  })

  test('the same film cannot run twice at once, also inside a bundle', () => {
    const first = screening('a', { itemId: 'shorts', screenId: 'atelier1' })
    const second = screening('b', { itemId: 'more-shorts', screenId: 'stadtkino' })
    expect(check([first, second])).toEqual([
      { kind: 'same-film-at-once', screeningIds: ['a', 'b'], filmId: 'two' },
    ])
  })

  test('a guest needs time from one venue to another, none within one', () => {
    const first = screening('a', { guestIds: ['kiro'] })
    const later = (screenId: string, startsAt: string) =>
      screening('b', { itemId: 'shorts', screenId, startsAt: at(startsAt), guestIds: ['kiro'] })
    expect(check([first, later('stadtkino', '2022-06-23T19:39')])).toEqual([
      { kind: 'guest-in-two-places', screeningIds: ['a', 'b'], guestId: 'kiro' },
    ])
    expect(check([first, later('stadtkino', '2022-06-23T19:40')])).toEqual([])
    expect(check([first, later('atelier2', '2022-06-23T19:25')])).toEqual([])
  })

  test('a guest who has not come yet, or has left, is missing', () => {
    const guests = [{ id: 'kiro', arrives: at('2022-06-23T18:30'), leaves: null }]
    const [clash] = check([screening('a', { guestIds: ['kiro'] })], { guests })
    expect(clash).toEqual({ kind: 'guest-away', screeningIds: ['a'], guestId: 'kiro' })
  })

  test('windows that touch are one; a screen without windows is always open', () => {
    const windows = [
      { screenId: 'atelier1', opens: at('2022-06-23T12:00'), closes: at('2022-06-23T19:00') },
      { screenId: 'atelier1', opens: at('2022-06-23T19:00'), closes: at('2022-06-24T01:00') },
    ]
    expect(check([screening('a', {})], { windows })).toEqual([])
    const lastMinute = screening('a', { startsAt: at('2022-06-23T23:35') })
    expect(check([lastMinute], { windows })).toEqual([])
    const late = screening('a', { startsAt: at('2022-06-23T23:36') })
    expect(check([late], { windows })).toEqual([{ kind: 'outside-opening-hours', screeningIds: ['a'] }])
    expect(check([{ ...late, screenId: 'atelier2' }], { windows })).toEqual([])
  })

  test('the edition’s days are festival days: after midnight is still the evening before', () => {
    expect(check([screening('a', { startsAt: at('2022-06-25T00:30') })])).toEqual([])
    expect(check([screening('a', { startsAt: at('2022-06-22T04:30') })])).toEqual([
      { kind: 'outside-edition', screeningIds: ['a'] },
    ])
  })

  test('what is cancelled clashes with nothing', () => {
    expect(check([screening('a', {}), screening('b', { cancelled: true })])).toEqual([])
  })
})

/** In steps of five minutes, so that one end often meets another start. */
const fives = (min: number, max: number) => fc.integer({ min: min / 5, max: max / 5 }).map(five => five * 5)

const placed = fc.record({
  itemId: fc.constantFrom('movimiento', 'shorts', 'more-shorts'),
  screenId: fc.constantFrom('atelier1', 'atelier2', 'stadtkino'),
  start: fives(-10 * 60, 80 * 60),
  filmMinutes: fives(5, 300),
  introductionMinutes: fives(0, 15),
  discussionMinutes: fives(0, 60),
  guestIds: fc.subarray(['kiro', 'ilse']),
  cancelled: fc.boolean(),
})
const timetables = fc.array(placed, { maxLength: 12 }).map(rows =>
  rows.map(({ start, ...row }, index) => ({
    ...row,
    id: `s${String(index).padStart(2, '0')}`,
    startsAt: at('2022-06-22T05:00').add({ minutes: start }),
  })),
)
const windowLists = fc
  .array(
    fc.record({
      screenId: fc.constantFrom('atelier1', 'stadtkino'),
      from: fives(0, 72 * 60),
      minutes: fives(60, 24 * 60),
    }),
    { maxLength: 5 },
  )
  .map(rows =>
    rows.map(({ screenId, from, minutes }) => {
      const opens = at('2022-06-22T05:00').add({ minutes: from })
      return { screenId, opens, closes: opens.add({ minutes }) }
    }),
  )

/** Every rule as its sentence in docs/rules/clashes.md says it, over all pairs, minute by minute where windows count. */
function naiveClashes(timetable: TimetableToCheck): string[] {
  const told: string[] = []
  const start = (one: Placed) => one.startsAt.epochMilliseconds / 60_000
  const end = (one: Placed) => start(one) + minutesOnScreen(one)
  const screenOf = (one: Placed) => timetable.screens.find(screen => screen.id === one.screenId)!
  const filmsOf = (one: Placed) => timetable.items.find(item => item.id === one.itemId)!.filmIds
  const running = timetable.screenings.filter(one => !one.cancelled)
  for (const one of running) {
    const windows = timetable.windows.filter(window => window.screenId === one.screenId)
    const isOpen = (minute: number) =>
      windows.some(
        ({ opens, closes }) =>
          opens.epochMilliseconds <= minute * 60_000 && (minute + 1) * 60_000 <= closes.epochMilliseconds,
      )
    const minutes = Array.from({ length: minutesOnScreen(one) }, (_, index) => start(one) + index)
    if (windows.length > 0 && !minutes.every(isOpen)) told.push(`outside-opening-hours ${one.id}`)
    const shifted = one.startsAt.toPlainDateTime().subtract({ hours: 5 }).toPlainDate().toString()
    if (shifted < '2022-06-22' || shifted > '2022-06-24') told.push(`outside-edition ${one.id}`)
    for (const other of running) {
      const comesFirst = start(one) < start(other) || (start(one) === start(other) && one.id < other.id)
      if (one === other || !comesFirst) continue
      const pair = `${one.id} ${other.id}`
      const gap = start(other) - end(one)
      if (one.screenId === other.screenId && gap < screenOf(one).turnaroundMinutes) {
        told.push(`same-screen ${pair}`)
      }
      for (const film of filmsOf(one)) {
        if (gap < 0 && filmsOf(other).includes(film)) told.push(`same-film-at-once ${pair} ${film}`)
      }
      const way = screenOf(one).venueId === screenOf(other).venueId ? 0 : guestTravelMinutes
      for (const guest of one.guestIds) {
        if (one.screenId !== other.screenId && gap < way && other.guestIds.includes(guest)) {
          told.push(`guest-in-two-places ${pair} ${guest}`)
        }
      }
    }
  }
  return told.sort()
}

const tell = ({ kind, screeningIds, filmId, guestId }: Clash) =>
  [kind, ...screeningIds, filmId, guestId].filter(Boolean).join(' ')

test('every clash that the sentences of the rules find is found, and no other', () => {
  fc.assert(
    fc.property(timetables, windowLists, (screenings, windows) => {
      const timetable = { edition, screens, items, windows, guests: [], screenings }
      expect(clashes(timetable).map(tell).sort()).toEqual(naiveClashes(timetable))
    }),
    { numRuns: 500 },
  )
})

test('the order in which screenings are given changes nothing', () => {
  fc.assert(
    fc.property(timetables, screenings => {
      expect(check([...screenings].reverse())).toEqual(check(screenings))
    }),
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ScreeningToPlace, TimetableProblem } from '../problem.ts'
import { at, plainProblem, screen, shown, wanted } from '../trial/plain-problem.ts'
import { smallProblems } from '../trial/small-problems.ts'
import { faultsOfProblem, mostOfAKind } from './faults.ts'

/** Faults one line each: the fault, what it is about, the field and the numbers. */
function told(change: Partial<TimetableProblem>, whole: TimetableProblem = plainProblem(change)): string[] {
  return faultsOfProblem(whole).map(({ fault, about, field, value, most }) =>
    [fault, ...about.map(it => `${it.thing}:${it.id}`), field, value, most]
      .filter(it => it !== undefined)
      .join(' '),
  )
}
const ferry = (change: Partial<ScreeningToPlace>) => ({ screenings: [wanted('ferry', change)] })

test('a sound problem has no faults', () => {
  expect(told(ferry({}))).toEqual([])
  expect(told({})).toEqual([])
})

test('what small problems ask can be asked, but for what no hours are long enough for and pins', () => {
  fc.assert(
    fc.property(smallProblems, problem => {
      const kinds = new Set(faultsOfProblem(problem).map(it => it.fault))
      kinds.delete('longer-than-every-window')
      expect([...kinds]).toEqual([])
    }),
  )
})

test('ten thousand of something are told by their number alone', () => {
  const many = Array.from({ length: 2 * mostOfAKind }, (_, at) => wanted(`film.${at}`, { minutes: -1 }))
  expect(told({ screenings: many })).toEqual(['too-many problem: screenings 10000 5000'])
  const items = many.map(({ id }) => shown(id))
  expect(told({}, { ...plainProblem({}), items })).toEqual(['too-many problem: items 10000 5000'])
})

test('ids are given once and name something', () => {
  expect(told({ screenings: [wanted('ferry'), wanted('ferry')] })).toEqual(['id-twice screening:ferry'])
  expect(told(ferry({ guestIds: ['ana'], screenIds: ['z1'], dates: ['2027-01-01'] }))).toEqual([
    'id-unknown guest:ana screening:ferry guestIds',
    'id-unknown screen:z1 screening:ferry screenIds',
    'id-unknown day:2027-01-01 screening:ferry dates',
  ])
  expect(told({}, { ...plainProblem(ferry({})), items: [] })).toEqual([
    'id-unknown item:ferry screening:ferry itemId',
  ])
  expect(
    told({ ...ferry({}), pairs: [{ relation: 'apart', screeningIds: ['ferry', 'gull'], minutes: 0 }] }),
  ).toEqual(['id-unknown screening:gull problem: pairs'])
})

test('nothing is paired with itself, and a copy is told of in one way', () => {
  expect(
    told({ ...ferry({}), pairs: [{ relation: 'apart', screeningIds: ['ferry', 'ferry'], minutes: 0 }] }),
  ).toEqual(['with-itself screening:ferry pairs'])
  const print = { id: 'reel', name: '', format: 'DCP', windows: [], keys: [], moves: 30 }
  const items = [shown('ferry', { print }), shown('gull', { print: { ...print, moves: 20 } })]
  expect(told({ screenings: [wanted('ferry'), wanted('gull')], items })).toEqual([
    'print-told-twice print:reel',
  ])
})

test('minutes are whole and not negative', () => {
  for (const minutes of [-90, 0, 90.5, Number.NaN, Number.POSITIVE_INFINITY])
    expect(told(ferry({ minutes }))).toEqual([`wrong-number screening:ferry minutes ${minutes}`])
  expect(told(ferry({ introduction: -5, discussion: 0.5, demand: -1 }))).toEqual([
    'wrong-number screening:ferry introduction -5',
    'wrong-number screening:ferry discussion 0.5',
    'wrong-number screening:ferry demand -1',
  ])
  expect(told({ screens: [screen('a1', { turnaround: -1, capacity: 1.5 })] })).toEqual([
    'wrong-number screen:a1 capacity 1.5',
    'wrong-number screen:a1 turnaround -1',
  ])
})

test('days follow each other, and screenings need one', () => {
  const { days } = plainProblem({})
  expect(told({ days: days.toReversed() })).toEqual(['days-disordered day:2026-03-01'])
  expect(told({ days: [{ ...days[0]!, turns: 1440 }] })).toEqual(['days-disordered day:2026-03-01'])
  expect(told({ ...ferry({}), days: [] })).toEqual(['no-days problem:'])
})

test('a screen has hours, within the days, that end after they begin', () => {
  const hours = (from: number, to: number) => ({ screens: [screen('a1', { windows: [{ from, to }] })] })
  expect(told({ screens: [screen('a1', { windows: [] })] })).toEqual(['screen-without-hours screen:a1'])
  expect(told(hours(600, 600))).toEqual(['ends-before-it-begins screen:a1 windows 600'])
  expect(told(hours(-5, 600))).toEqual(['outside-the-days screen:a1 windows -5'])
  expect(told(hours(at('05:00', 1), at('05:00', 3)))).toEqual([])
  expect(told(hours(at('05:00', 1), 1e9))).toEqual(['outside-the-days screen:a1 windows 300'])
})

test('a film fits into some window of its screens', () => {
  const windows = [
    { from: at('10:00'), to: at('11:00') },
    { from: at('11:00'), to: at('12:30') },
  ]
  const screens = [screen('a1', { windows }), screen('b1')]
  expect(told({ ...ferry({ screenIds: ['a1'], minutes: 150 }), screens })).toEqual([])
  expect(told({ ...ferry({ screenIds: ['a1'], minutes: 150, introduction: 5 }), screens })).toEqual([
    'longer-than-every-window screening:ferry minutes 155 150',
  ])
  expect(told({ ...ferry({ minutes: 155 }), screens })).toEqual([])
})

test('an item has one premiere', () => {
  const premieres = ['ferry.1', 'ferry.2'].map(id => wanted(id, { premiere: true }))
  expect(told({ screenings: premieres })).toEqual([
    'two-premieres item:ferry screening:ferry.1 screening:ferry.2',
  ])
})

test('pins leave each other room and stand where the format is shown; beside the grid and the hours they may be', () => {
  const pin = (id: string, clock: string) =>
    wanted(id, { pinned: { screenId: 'a1', start: at(clock), discussion: false } })
  expect(told({ screenings: [pin('gull', '11:50'), pin('ferry', '10:00')] })).toEqual([])
  expect(told({ screenings: [pin('gull', '11:45'), pin('ferry', '10:00')] })).toEqual([
    'pins-collide screening:ferry screening:gull screen:a1',
  ])
  expect(told({ screenings: [pin('ferry', '03:03')] })).toEqual([])
  const print = { id: 'reel', name: '', format: '35mm', windows: [], keys: [], moves: null }
  const screens = [screen('a1', { formats: ['DCP'] }), screen('b1')]
  expect(told({ screenings: [pin('ferry', '10:00')], items: [shown('ferry', { print })], screens })).toEqual([
    'pin-on-wrong-format screening:ferry screen:a1',
  ])
})

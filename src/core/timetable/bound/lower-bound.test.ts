import fc from 'fast-check'
import { expect, test } from 'vitest'
import { faultsOfProblem } from '../faults/faults.ts'
import { judgeTimetable } from '../judge/judge.ts'
import type { TimetableProblem } from '../problem.ts'
import { evenWeights, softRules, type Weights } from '../rules.ts'
import { startSolving } from '../solve/solving.ts'
import { timetables } from '../trial/look-everywhere.ts'
import { at, place, plainProblem, screen, shown, wanted } from '../trial/plain-problem.ts'
import { smallProblems } from '../trial/small-problems.ts'
import { startBounding } from './lower-bound.ts'

function boundAfter(problem: TimetableProblem, steps: number, weights = evenWeights): number {
  const bounding = startBounding(problem, weights)
  bounding.advance(steps)
  return bounding.best()
}

const someWeights: fc.Arbitrary<Weights> = fc
  .tuple(...softRules.map(() => fc.constantFrom(0, 0.5, 1, 3)))
  .map(all => Object.fromEntries(softRules.map((rule, at) => [rule, all[at]])) as Weights)

/** Where staff soon stays too long, and a pin may lie between the minutes of the grid. */
const strictProblems = fc
  .record({
    problem: smallProblems,
    staffHours: fc.constantFrom(1, 2, 4),
    pin: fc.option(fc.record({ screen: fc.nat({ max: 2 }), after: fc.nat({ max: 60 }) })),
  })
  .map(({ problem, staffHours, pin }): TimetableProblem => {
    const on = problem.screens[pin?.screen ?? 0]!
    const pinned = pin && { screenId: on.id, start: on.windows[0]!.from + pin.after, discussion: false }
    const screenings = problem.screenings.map((it, at) => (at === 0 ? { ...it, pinned } : it))
    return { ...problem, staffHours, screenings }
  })

/** No more screenings than that all their timetables can be tried, each in a few hours. */
const tinyProblems = strictProblems.map((problem): TimetableProblem => {
  const screenings = problem.screenings.slice(0, 2)
  const ids = new Set(screenings.map(it => it.id))
  return {
    ...problem,
    screenings,
    screens: problem.screens.map(it => ({
      ...it,
      windows: it.windows.slice(0, 1).map(({ from }) => ({ from, to: from + 110 })),
    })),
    pairs: problem.pairs.filter(it => it.screeningIds.every(id => ids.has(id))),
    released: problem.released.filter(it => ids.has(it.screeningId)),
  }
})

test('no timetable of a tiny problem has fewer points', () => {
  let compared = 0
  fc.assert(
    fc.property(tinyProblems, someWeights, (problem, weights) => {
      if (faultsOfProblem(problem).length > 0) return
      const bound = boundAfter(problem, 40, weights)
      const ids = problem.screenings.map(it => it.id)
      let least = Number.POSITIVE_INFINITY
      for (const placements of timetables(problem, [], ids))
        least = Math.min(least, judgeTimetable(problem, placements, weights).soft)
      if (Number.isFinite(least)) compared++
      expect(bound).toBeLessThanOrEqual(least + 1e-6)
    }),
    { numRuns: 25 },
  )
  expect(compared).toBeGreaterThan(5)
})

test('no timetable that the solver finds has fewer points', () => {
  fc.assert(
    fc.property(strictProblems, someWeights, fc.nat({ max: 99 }), (problem, weights, seed) => {
      if (faultsOfProblem(problem).length > 0) return
      const solving = startSolving(problem, { seed, weights })
      solving.advance(4000)
      const { soft, unplaced } = solving.best()
      if (unplaced.length === 0) expect(boundAfter(problem, 40, weights)).toBeLessThanOrEqual(soft + 1e-6)
    }),
    { numRuns: 60 },
  )
})

test('it never falls, and the same steps give the same bound', () => {
  fc.assert(
    fc.property(smallProblems, problem => {
      if (faultsOfProblem(problem).length > 0) return
      const bounding = startBounding(problem, evenWeights)
      let last = 0
      for (let step = 0; step < 40; step++) {
        bounding.advance(1)
        expect(bounding.best()).toBeGreaterThanOrEqual(last)
        last = bounding.best()
      }
      expect(boundAfter(problem, 40)).toBe(last)
    }),
    { numRuns: 20 },
  )
})

test('three that want the one large hall on one evening: two of them are bound to have the small one', () => {
  const hours = [{ from: at('19:00'), to: at('21:00') }]
  const problem = plainProblem({
    screenings: ['ferry', 'gull', 'harbour'].map(id => wanted(id, { demand: 300 })),
    screens: ['a1', 'a2', 'b1'].map(id => screen(id, { windows: hours, capacity: id === 'b1' ? 300 : 100 })),
  })
  expect(boundAfter(problem, 300)).toBeGreaterThan(39.5)
  expect(boundAfter(problem, 300)).toBeLessThanOrEqual(40)
})

test('what the audience pays is bound by how many of a section must be shown at once', () => {
  const hours = [{ from: at('19:00'), to: at('20:30') }]
  const ids = ['ferry', 'gull', 'harbour']
  const problem = plainProblem({
    screenings: ids.map(id => wanted(id)),
    items: ids.map(id => shown(id, { sectionId: 'sea' })),
    screens: ['a1', 'a2', 'b1'].map(id => screen(id, { windows: hours })),
  })
  expect(boundAfter(problem, 300)).toBeGreaterThan(29.5)
  expect(boundAfter(problem, 300)).toBeLessThanOrEqual(30 + 1e-6)
})

test('four on one screen keep its staff for seven hours at least', () => {
  const hours = [{ from: at('10:00'), to: at('24:00') }]
  const problem = plainProblem({
    screenings: ['ferry', 'gull', 'harbour', 'islet'].map(id => wanted(id)),
    screens: [screen('a1', { windows: hours })],
    staffHours: 5,
  })
  const weights = { ...evenWeights, 'tidy-starts': 0 }
  expect(boundAfter(problem, 300, weights)).toBeGreaterThan(3)
  expect(boundAfter(problem, 300, weights)).toBeLessThanOrEqual(4)
})

test('a night that runs past the turn of the day is staffed as one', () => {
  const night = [{ from: at('22:00'), to: at('34:00') }]
  const problem = plainProblem({
    screenings: ['ferry', 'gull', 'harbour', 'islet'].map(id => wanted(id)),
    screens: [screen('a1', { windows: night })],
    staffHours: 2,
  })
  const placements = [
    place('ferry', 'a1', '22:00'),
    place('gull', 'a1', '24:00'),
    place('harbour', 'a1', '26:00'),
    place('islet', 'a1', '29:00'),
  ]
  const { soft, violations } = judgeTimetable(problem, placements, evenWeights)
  expect(violations).toEqual([])
  expect(boundAfter(problem, 300)).toBeLessThanOrEqual(soft)
})

test('a pin two minutes before noon is no repeat of the afternoon', () => {
  const problem = plainProblem({
    screenings: [
      wanted('ferry.1', { pinned: { screenId: 'a1', start: at('11:58'), discussion: false } }),
      wanted('ferry.2', { dates: ['2026-03-01'], dayParts: ['afternoon'] }),
    ],
  })
  const placements = [place('ferry.1', 'a1', '11:58'), place('ferry.2', 'b1', '14:00')]
  const { soft, violations } = judgeTimetable(problem, placements, evenWeights)
  expect(violations).toEqual([])
  expect(boundAfter(problem, 300)).toBeLessThanOrEqual(soft + 1e-6)
})

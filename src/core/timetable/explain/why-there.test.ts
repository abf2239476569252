import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgeTimetable } from '../judge/judge.ts'
import type { Placement } from '../problem.ts'
import { evenWeights, softRules } from '../rules.ts'
import { at, place, plainProblem, screen, wanted } from '../trial/plain-problem.ts'
import { smallTimetables } from '../trial/small-problems.ts'
import { explaining } from './why-there.ts'

test('what each other place costs more, and what stands against it, is what the plain checker says of it', () => {
  fc.assert(
    fc.property(smallTimetables, ({ problem, placements }) => {
      const explain = explaining(problem, placements, evenWeights)
      const judged = (all: Placement[]) => judgeTimetable(problem, all, evenWeights)
      const now = judged(placements)
      for (const { screeningId } of placements) {
        const { next, barred } = explain(screeningId, 3)
        const others = placements.filter(it => it.screeningId !== screeningId)
        for (const { placement, more, moreTogether } of [...next, ...barred]) {
          const then = judged([...others, placement])
          for (const rule of softRules)
            expect(more[rule], rule).toBeCloseTo(then.points[rule] - now.points[rule])
          expect(moreTogether).toBeCloseTo(then.soft - now.soft)
        }
        const standsAgainst = (it: { placement: Placement }) =>
          judged([...others, it.placement]).violations.filter(broken =>
            broken.screeningIds.includes(screeningId),
          )
        for (const other of next) expect(standsAgainst(other)).toEqual([])
        for (const other of barred) expect(standsAgainst(other)).toEqual(other.violations)
      }
    }),
    { numRuns: 60 },
  )
})

const screens = [screen('a1', { capacity: 100 }), screen('b1', { capacity: 400 })]

test('a gala in the small hall: the large one is fuller and taken, later it is free', () => {
  const problem = plainProblem({
    screenings: [wanted('ferry', { gala: true, demand: 400 }), wanted('gull'), wanted('harbour')],
    screens,
  })
  const placements = [
    place('ferry', 'a1', '19:00'),
    place('gull', 'b1', '18:30'),
    place('harbour', 'b1', at('19:00', 2)),
  ]
  const { points, next, barred } = explaining(problem, placements, evenWeights)('ferry', 2)
  expect(points).toMatchObject({ demand: 30, 'prime-time': 0, 'tidy-starts': 0 })
  expect(next[0]).toMatchObject({
    placement: { screenId: 'b1', start: at('20:30') },
    more: { demand: -30 },
  })
  expect(barred[0]).toMatchObject({ placement: { screenId: 'b1' }, violations: [{ rule: 'screen' }] })
})

test('what stands nowhere pays nothing there, and is offered places', () => {
  const problem = plainProblem({ screenings: [wanted('ferry', { discussion: 20 })], screens })
  const { placement, points, next } = explaining(problem, [], evenWeights)('ferry', 4)
  expect(placement).toBeNull()
  expect(Object.values(points).every(it => it === 0)).toBe(true)
  expect(next).toHaveLength(4)
  expect(new Set(next.map(it => `${it.placement.screenId} ${it.placement.start >= 1440}`)).size).toBe(4)
})

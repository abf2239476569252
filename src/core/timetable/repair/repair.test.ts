import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeTimetable } from '../judge/judge.ts'
import { evenWeights } from '../rules.ts'
import { at, place, plainProblem, screen, shown, wanted } from '../trial/plain-problem.ts'
import { smallTimetables } from '../trial/small-problems.ts'
import { repairTimetable } from './repair.ts'

const options = { weights: evenWeights, seed: 3 }

describe('repairing', () => {
  test('breaks no rule whatever it is given, and counts the points that the judge counts', () => {
    fc.assert(
      fc.property(smallTimetables, ({ problem, placements }) => {
        const { solution, moved } = repairTimetable(problem, placements, options)
        const judged = judgeTimetable(problem, solution.placements, evenWeights)
        expect(judged.violations).toEqual([])
        expect(judged.soft).toBeCloseTo(solution.soft, 6)
        const stays = placements.filter(it => !moved.includes(it.screeningId))
        expect(solution.placements).toEqual(
          expect.arrayContaining(stays.map(it => expect.objectContaining({ start: it.start }))),
        )
      }),
      { numRuns: 40 },
    )
  })

  test('changes nothing where nothing is broken', () => {
    const problem = plainProblem({ screenings: [wanted('a'), wanted('b')] })
    const placements = [place('a', 'a1', '10:05'), place('b', 'b1', '10:05')]
    const { solution, moved } = repairTimetable(problem, placements, options)
    expect(moved).toEqual([])
    expect(solution.placements).toEqual(placements)
  })

  test('moves who lost the screen, and those alone where there is room', () => {
    const windows = [{ from: at('10:00', 2), to: at('24:00', 2) }]
    const screens = [screen('a1', { windows }), screen('a2'), screen('b1')]
    const problem = plainProblem({ screens, screenings: ['a', 'b', 'c'].map(id => wanted(id)) })
    const placements = [place('a', 'a1', '18:00'), place('b', 'a1', '20:00'), place('c', 'a2', '18:00')]
    const { solution, moved } = repairTimetable(problem, placements, options)
    expect(moved).toEqual(['a', 'b'])
    expect(solution.unplaced).toEqual([])
  })

  test('asks one other to make room where a late print leaves no free place', () => {
    const windows = [1, 2].map(day => ({ from: at('18:00', day), to: at('20:00', day) }))
    const late = { from: at('12:00', 2), to: at('24:00', 2) }
    const print = { ...{ id: 'reel', name: 'Reel', format: 'DCP', keys: [], moves: null }, windows: [late] }
    const problem = plainProblem({
      screens: [screen('a1', { windows })],
      screenings: [wanted('a'), wanted('b')],
      items: [shown('a', { print })],
    })
    const placements = [place('a', 'a1', '18:00'), place('b', 'a1', at('18:00', 2))]
    const { solution, moved } = repairTimetable(problem, placements, options)
    expect(solution.unplaced).toEqual([])
    expect(moved.toSorted()).toEqual(['a', 'b'])
  })
})

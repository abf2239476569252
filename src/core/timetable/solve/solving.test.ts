import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeTimetable } from '../judge/judge.ts'
import type { Placement } from '../problem.ts'
import { evenWeights, softRules, type Weights } from '../rules.ts'
import { at, place, plainProblem, screen, shown, wanted } from '../trial/plain-problem.ts'
import { smallProblems, smallTimetables } from '../trial/small-problems.ts'
import { startSolving } from './solving.ts'

const weights = Object.fromEntries(softRules.map((rule, index) => [rule, 1 + index / 8])) as Weights
const options = { seed: 7, weights, budget: 3000 }

describe('solving', () => {
  test('never breaks a hard rule, and counts the points that the judge counts, by rule', () => {
    fc.assert(
      fc.property(smallProblems, problem => {
        const solving = startSolving(problem, options)
        for (let part = 0; part < 5; part++) {
          solving.advance(1000)
          const { placements, unplaced, soft } = solving.best()
          const judged = judgeTimetable(problem, placements, weights)
          expect(judged.violations).toEqual([])
          expect(judged.unplaced).toEqual(unplaced)
          expect(judged.soft).toBeCloseTo(soft, 6)
          const { points } = solving.progress()
          for (const rule of softRules) expect(points[rule]).toBeCloseTo(judged.points[rule], 6)
        }
      }),
      { numRuns: 30 },
    )
  })

  test('gives the same answer in whatever advances', () => {
    fc.assert(
      fc.property(
        smallProblems,
        fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 8 }),
        (problem, parts) => {
          const [whole, inParts] = [startSolving(problem, options), startSolving(problem, options)]
          const all = 4000
          whole.advance(all)
          let left = all
          for (const part of parts) {
            const next = Math.min(part, left)
            inParts.advance(next)
            left -= next
          }
          inParts.advance(left)
          expect(inParts.best()).toEqual(whole.best())
        },
      ),
      { numRuns: 20 },
    )
  })

  test('begins with a board that breaks rules, and leaves out the fewest that do', () => {
    fc.assert(
      fc.property(smallTimetables, ({ problem, placements }) => {
        const { placements: kept } = startSolving(problem, { ...options, from: placements }).best()
        expect(judgeTimetable(problem, kept, weights).violations).toEqual([])
        expect(kept.every(it => placements.some(from => from.screeningId === it.screeningId))).toBe(true)
        const subsets: Placement[][] = [[]]
        for (const it of placements) subsets.push(...subsets.map(some => [...some, it]))
        const free = subsets.filter(some => judgeTimetable(problem, some, weights).violations.length === 0)
        expect(kept.length).toBe(Math.max(...free.map(some => some.length)))
      }),
      { numRuns: 40 },
    )
  })

  test('leaves what is held where it stands', () => {
    const screenings = ['a', 'b', 'c', 'd', 'e', 'f'].map(id => wanted(id))
    const windows = [{ from: at('10:00'), to: at('24:00') }]
    const problem = plainProblem({ screenings, screens: [screen('a1', { windows })] })
    const from = [place('a', 'a1', '12:07'), place('b', 'a1', '12:30'), place('c', 'a1', '20:00')]
    const solving = startSolving(problem, { ...options, from, hold: new Set(['a']) })
    solving.advance(5000)
    const { placements, unplaced } = solving.best()
    expect(unplaced).toEqual([])
    expect(placements.find(it => it.screeningId === 'a')).toEqual(from[0])
  })

  test('finds everything a place where the screen is full to the minute', () => {
    const lengths = [90, 95, 100, 105, 110, 115, 120, 125, 130, 135, 85, 140]
    const screenings = lengths.map((minutes, index) => wanted(`film${index}`, { minutes }))
    const half = (lengths.reduce((sum, it) => sum + it, 0) + 10 * 20) / 2
    const windows = [1, 2].map(day => ({ from: at('08:00', day), to: at('08:00', day) + half }))
    const problem = plainProblem({ screenings, screens: [screen('a1', { windows })] })
    const solving = startSolving(problem, { ...options, budget: 200_000 })
    solving.advance(200_000)
    expect(solving.best().unplaced).toEqual([])
  })

  test('tells how far it is', () => {
    const problem = plainProblem({ screenings: [wanted('a')], items: [shown('a')] })
    const solving = startSolving(problem, { seed: 1, weights: evenWeights, budget: 500 })
    expect(solving.progress().phase).toBe('placing')
    solving.advance(300)
    expect(solving.progress().phase).toBe('improving')
    solving.advance(300)
    expect(solving.progress()).toMatchObject({ phase: 'rebuilding', unplaced: 0 })
  })
})

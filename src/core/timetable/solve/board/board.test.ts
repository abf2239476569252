import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgeTimetable } from '../../judge/judge.ts'
import { evenWeights, softRules, type Weights } from '../../rules.ts'
import { smallProblems } from '../../trial/small-problems.ts'
import { compile } from '../compile/compiled.ts'
import { Board } from './board.ts'
import { fits } from './fits.ts'
import { placeAt, spanOf } from './place.ts'
import { placementsOf } from './placements.ts'

const weights = Object.fromEntries(softRules.map((rule, index) => [rule, 1 + index / 8])) as Weights

test('over random moves, board and judge agree on what breaks a rule and on every point', () => {
  const moves = fc.array(
    fc.record({
      screening: fc.nat(),
      window: fc.nat(),
      screen: fc.nat(),
      fives: fc.integer({ min: -1, max: 40 }),
      held: fc.nat({ max: 1 }),
    }),
    { minLength: 20, maxLength: 60 },
  )
  fc.assert(
    fc.property(smallProblems, moves, (problem, wanted) => {
      const compiled = compile(problem, weights)
      const board = new Board(compiled)
      const judged = (places = board.places()) =>
        judgeTimetable(problem, placementsOf(board, places), weights)
      for (const { screening: any, screen: anyScreen, window, fives, held: any01 } of wanted) {
        const screening = any % compiled.screenings
        const screen = anyScreen % compiled.screens
        const { windows } = problem.screens[screen]!
        const held = problem.screenings[screening]!.discussion > 0 ? any01 : 0
        const start = windows[window % windows.length]!.from + fives * 5
        const place = placeAt(compiled, screening, screen, start, held)
        const before = board.placeOf(screening)
        if (before) board.lift(screening)
        const may = spanOf(compiled, place) >= 0 && fits(board, place)
        expect(judged([...board.places(), place]).violations.length === 0).toBe(may)
        if (may) board.put(place)
        else if (before) board.put(before)
        expect(board.cost).toBeCloseTo(judged().soft, 6)
      }
    }),
    { numRuns: 150 },
  )
})

test('a board on which nothing stands costs what the judge says', () => {
  fc.assert(
    fc.property(smallProblems, problem => {
      expect(new Board(compile(problem, evenWeights)).cost).toBeCloseTo(
        judgeTimetable(problem, [], evenWeights).soft,
      )
    }),
    { numRuns: 50 },
  )
})

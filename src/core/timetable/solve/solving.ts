import type { Placement, TimetableProblem } from '../problem.ts'
import type { Points, Solution, Weights } from '../rules.ts'
import { Annealing } from './anneal/annealing.ts'
import { BestSoFar } from './best-so-far.ts'
import { Board } from './board/board.ts'
import { placesOfPlacements } from './board/placements.ts'
import { Chance } from './chance.ts'
import { compile } from './compile/compiled.ts'
import { Placing } from './insert/placing.ts'
import { takeOverBoard } from './insert/take-over-board.ts'
import { movesFor } from './moves/moves.ts'
import { Rebuilding } from './rebuild/rebuilding.ts'
import { searchOn } from './search.ts'

export interface SolvingOptions {
  seed: number
  weights: Weights
  /** Iterations that are planned in all: annealing cools down over them, and more may follow. See `plan`. */
  budget?: number
  /** A timetable to begin with; what breaks a hard rule of it finds another place, the fewest possible. */
  from?: readonly Placement[]
  /** Screenings that stay where `from` has them, as far as they break no rule there. */
  hold?: ReadonlySet<string>
}

/**
 * A problem being solved. It knows no clock and no chance but its seed: the same problem, options and number of
 * iterations give the same answer, in however many advances.
 */
export interface Solving {
  /** Goes on for so many iterations; one is about one place that a screening might take. */
  advance(iterations: number): void
  /**
   * Plans anew for so many iterations in all, those that were made included. Whoever has seconds to spend measures how
   * many iterations the first ones took, and says so again as it goes on.
   */
  plan(iterations: number): void
  progress(): Progress
  /** The best so far. It breaks no hard rule; what finds no place is in `unplaced`. */
  best(): Solution
}

export interface Progress {
  iterations: number
  /** `placing` until all stands, `improving` while it cools, `rebuilding` parts of it afterwards. */
  phase: 'placing' | 'improving' | 'rebuilding'
  soft: number
  unplaced: number
  /** The weighted points by rule; their sum is `soft`. */
  points: Points
}

/** `problem` must be without faults. */
export function startSolving(problem: TimetableProblem, options: SolvingOptions): Solving {
  const { seed, weights, from = [], hold = new Set() } = options
  const board = new Board(compile(problem, weights))
  const search = searchOn(board, new Chance(seed))
  takeOverBoard(search, placesOfPlacements(board.compiled, from), hold)
  const moves = movesFor(board.compiled)
  const best = new BestSoFar(board)
  const placing = new Placing(search, moves, patience(problem.screenings.length))
  let annealing: Annealing | undefined
  let rebuilding: Rebuilding | undefined
  let budget = options.budget ?? movesEach * problem.screenings.length
  let placed = 0
  let wanted = 0
  let done = 0

  const step = () => {
    if (!placing.done) {
      done += placing.step()
      best.look()
    } else if (!annealing) {
      best.restore()
      placed = done
      annealing = new Annealing(search, moves, budget - done)
    } else if (!annealing.done) {
      done++
      if (annealing.step()) best.look()
    } else {
      if (!rebuilding) best.restore()
      rebuilding ??= new Rebuilding(search, moves)
      done += rebuilding.step()
      best.look()
    }
  }

  return {
    advance: iterations => {
      wanted += iterations
      if (search.fixed.every(it => it === 1)) done = wanted
      while (done < wanted) step()
    },
    plan: iterations => {
      budget = iterations
      annealing?.plan(iterations - placed)
    },
    progress: () => {
      const phase = rebuilding ? 'rebuilding' : annealing ? 'improving' : 'placing'
      return { iterations: done, phase, soft: best.cost, unplaced: best.unplaced, points: best.points() }
    },
    best: () => best.solution(),
  }
}

/** Moves for each screening where nobody plans: about what ten seconds give to a large festival. */
const movesEach = 10_000

/** Ejections in vain before those without a place wait until the rest is improved. */
const patience = (screenings: number) => 400 + screenings * 5

import type { Placement, TimetableProblem } from '../problem.ts'
import type { Solution, Weights } from '../rules.ts'
import { Annealing } from '../solve/anneal/annealing.ts'
import { BestSoFar } from '../solve/best-so-far.ts'
import { Board } from '../solve/board/board.ts'
import { placesOfPlacements } from '../solve/board/placements.ts'
import { Chance } from '../solve/chance.ts'
import { compile } from '../solve/compile/compiled.ts'
import { takeOverBoard } from '../solve/insert/take-over-board.ts'
import { movesFor } from '../solve/moves/moves.ts'
import { type Search, searchOn } from '../solve/search.ts'
import { fewestMoved } from './fewest-moved.ts'
import { findPlaces } from './find-places.ts'
import { Homes } from './homes.ts'

export interface Repair {
  solution: Solution
  /** Screenings that stand elsewhere than before, or nowhere now. */
  moved: string[]
}

/** Moves with which the places of those that moved are improved, each. */
const movesEach = 800

/**
 * The given timetable under a problem that has changed. Who breaks a hard rule now goes elsewhere, with the fewest others;
 * among those answers, one of few points. Who stood nowhere finds a place if one is free. `problem` must be without faults.
 */
export function repairTimetable(
  problem: TimetableProblem,
  placements: readonly Placement[],
  { weights, seed }: { weights: Weights; seed: number },
): Repair {
  const board = new Board(compile(problem, weights))
  const search = searchOn(board, new Chance(seed))
  const before = placesOfPlacements(board.compiled, placements)
  const homes = new Homes(board, before)
  takeOverBoard(search, before, new Set())
  const displaced = homes.away()
  const nowhere = findPlaces(search)
  fewestMoved(search, homes, displaced.length)
  const best = improved(search, new Set([...nowhere, ...homes.away()]))
  const moved = homes.away().map(it => problem.screenings[it]!.id)
  return { solution: best.solution(), moved }
}

/** Improves where those stand that may be moved; all others stay. */
function improved(search: Search, movable: ReadonlySet<number>): BestSoFar {
  const { board, fixed } = search
  for (const screening of fixed.keys()) fixed[screening] = movable.has(screening) ? 0 : 1
  const best = new BestSoFar(board)
  if (movable.size === 0) return best
  const annealing = new Annealing(search, movesFor(board.compiled), movable.size * movesEach)
  while (!annealing.done) if (annealing.step()) best.look()
  best.restore()
  return best
}

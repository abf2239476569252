import type { Placement, TimetableProblem } from '../problem.ts'
import type { Solution, Weights } from '../rules.ts'
import { Annealing } from '../solve/anneal/annealing.ts'
import { BestSoFar } from '../solve/best-so-far.ts'
import { Board } from '../solve/board/board.ts'
import type { Place } from '../solve/board/place.ts'
import { placesOfPlacements } from '../solve/board/placements.ts'
import { Chance } from '../solve/chance.ts'
import { compile } from '../solve/compile/compiled.ts'
import { takeOverBoard } from '../solve/insert/take-over-board.ts'
import { movesFor } from '../solve/moves/moves.ts'
import { type Search, searchOn } from '../solve/search.ts'
import { bringHome, isSame } from './bring-home.ts'
import { findPlaces } from './find-places.ts'

export interface Repair {
  solution: Solution
  /** Screenings that stand elsewhere than before, or nowhere now. */
  moved: string[]
}

/** Attempts to bring those home who had to make room. */
const effort = 150
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
  takeOverBoard(search, before, new Set())
  const movable = findPlaces(search)
  bringHome(search, before, movable, { left: effort })
  const best = improved(search, movable)
  return { solution: best.solution(), moved: movedOf(board, before) }
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

function movedOf(board: Board, before: readonly Place[]): string[] {
  return before
    .filter(place => !isSame(board.placeOf(place.screening), place))
    .map(({ screening }) => board.compiled.problem.screenings[screening]!.id)
}

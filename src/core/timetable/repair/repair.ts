import type { Placement, TimetableProblem } from '../problem.ts'
import type { Solution, Weights } from '../rules.ts'
import { Annealing } from '../solve/anneal/annealing.ts'
import { BestSoFar } from '../solve/best-so-far.ts'
import { Board } from '../solve/board/board.ts'
import { fits } from '../solve/board/fits.ts'
import { type Place, spanOf } from '../solve/board/place.ts'
import { placesOfPlacements } from '../solve/board/placements.ts'
import { Chance } from '../solve/chance.ts'
import { compile } from '../solve/compile/compiled.ts'
import { cheapestPlace } from '../solve/insert/cheapest-place.ts'
import { hardestLast } from '../solve/insert/hardest-last.ts'
import { takeOverBoard } from '../solve/insert/take-over-board.ts'
import { movesFor } from '../solve/moves/moves.ts'
import { type Search, searchOn } from '../solve/search.ts'
import { makeRoomFor } from './make-room.ts'

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
  takeOverBoard(search, before, new Set())
  const movable = findPlaces(search)
  backWherePossible(search, before, movable)
  const best = improved(search, movable)
  return { solution: best.solution(), moved: movedOf(board, before) }
}

/** Everything that stands nowhere finds a place where it can; says who may be moved any further. */
function findPlaces(search: Search): Set<number> {
  const { board, fixed } = search
  const waiting = Array.from(fixed.keys()).filter(it => !board.placeOf(it))
  const movable = new Set(waiting)
  const stuck: number[] = []
  for (const screening of hardestLast(board.compiled, waiting).reverse()) {
    const { place } = cheapestPlace(search, screening, Number.POSITIVE_INFINITY)
    if (place) board.put(place)
    else stuck.push(screening)
  }
  for (const screening of stuck) makeRoomFor(search, screening, movable)
  return movable
}

/** Who had to make room goes back if the room is free again after all. */
function backWherePossible({ board }: Search, before: readonly Place[], movable: ReadonlySet<number>): void {
  for (const place of before) {
    const now = board.placeOf(place.screening)
    if (!now || !movable.has(place.screening) || isSame(now, place)) continue
    if (spanOf(board.compiled, place) < 0 || !fits(board, place)) continue
    board.lift(place.screening)
    board.put(place)
  }
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

function isSame(one: Place | undefined, other: Place): boolean {
  return one?.screen === other.screen && one.start === other.start && one.held === other.held
}

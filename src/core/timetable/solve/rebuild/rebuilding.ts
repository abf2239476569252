import { cheapestPlace } from '../insert/cheapest-place.ts'
import { anyMove, type WeightedMove } from '../moves/moves.ts'
import { makeChange, type Search } from '../search.ts'
import { together } from './together.ts'

/** Spans looked at for each screening that is put back. */
const spans = 60
/** Moves tried after each rebuilding, and the points one may cost. */
const smoothing = 2000
const roughness = 0.05

/**
 * When cooling is over: takes some screenings off the board that have to do with each other, puts each back where it is
 * cheapest, smooths the rest, and keeps that unless it is worse.
 */
export class Rebuilding {
  readonly #search: Search
  readonly #moves: readonly WeightedMove[]

  constructor(search: Search, moves: readonly WeightedMove[]) {
    this.#search = search
    this.#moves = moves
  }

  /** Rebuilds once; says how many places it looked at. */
  step(): number {
    const search = this.#search
    const { board, chance } = search
    const { cost, standing } = board
    const before = board.allPlaces()
    let looked = 0
    const lifted = together(search)
    for (const screening of lifted) if (board.placeOf(screening)) board.lift(screening)
    for (const screening of chance.shuffle(lifted)) {
      const found = cheapestPlace(search, screening, spans, 0.5)
      looked += found.looked
      if (found.place) board.put(found.place)
    }
    for (let move = 0; move < smoothing; move++) {
      const change = anyMove(this.#moves, search)(search)
      if (change) makeChange(search, change, -roughness * Math.log(1 - chance.next()))
    }
    if (board.standing < standing || (board.standing === standing && board.cost > cost)) board.layOut(before)
    return looked + smoothing
  }
}

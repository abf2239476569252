import { Annealing } from '../anneal/annealing.ts'
import type { Place } from '../board/place.ts'
import { cheapestPlace } from '../insert/cheapest-place.ts'
import { Placing } from '../insert/placing.ts'
import type { WeightedMove } from '../moves/moves.ts'
import type { Search } from '../search.ts'
import { together } from './together.ts'

/** Spans looked at for each screening that is put back. */
const spans = 60
/** Ejections in vain before those without a place give up again. */
const patience = 80
/** Moves for each screening after a rebuilding, and the temperature at which they begin. */
const movesEach = 1500
const warm = 0.3

/**
 * When cooling is over: takes some screenings off the board that have to do with each other, puts each back where it is
 * cheapest, lets all cool down once more from a mild warmth, and keeps that unless it is worse.
 */
export class Rebuilding {
  readonly #search: Search
  readonly #moves: readonly WeightedMove[]
  #kept: { places: readonly (Place | undefined)[]; cost: number; standing: number }
  #annealing: Annealing | undefined

  constructor(search: Search, moves: readonly WeightedMove[]) {
    this.#search = search
    this.#moves = moves
    this.#kept = this.#standing()
  }

  /** Rebuilds, or tries one move; says how many places it looked at. */
  step(): number {
    if (this.#annealing && !this.#annealing.done) {
      this.#annealing.step()
      return 1
    }
    const { board, chance, fixed } = this.#search
    const { standing, cost } = board
    const worse =
      standing < this.#kept.standing || (standing === this.#kept.standing && cost > this.#kept.cost)
    if (worse) board.layOut(this.#kept.places)
    else this.#kept = this.#standing()
    this.#annealing = new Annealing(this.#search, this.#moves, fixed.length * movesEach, warm)
    return board.standing < fixed.length && chance.below(2) === 0 ? this.#placeAgain() : this.#rebuild()
  }

  #standing() {
    const { board } = this.#search
    return { places: board.allPlaces(), cost: board.cost, standing: board.standing }
  }

  #rebuild(): number {
    const { board, chance } = this.#search
    let looked = 0
    const lifted = together(this.#search)
    for (const screening of lifted) if (board.placeOf(screening)) board.lift(screening)
    for (const screening of chance.shuffle(lifted)) {
      const found = cheapestPlace(this.#search, screening, spans, 0.5)
      looked += found.looked
      if (found.place) board.put(found.place)
    }
    return looked
  }

  /** Who stands nowhere tries once more to find a place. */
  #placeAgain(): number {
    const placing = new Placing(this.#search, this.#moves, patience)
    let looked = 0
    while (!placing.done) looked += placing.step()
    return looked
  }
}

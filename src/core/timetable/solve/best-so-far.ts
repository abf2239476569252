import type { Points, Solution } from '../rules.ts'
import type { Board } from './board/board.ts'
import type { Place } from './board/place.ts'
import { placementsOf } from './board/placements.ts'
import { pointsByRule } from './shares/points-by-rule.ts'

/** Less than any rule counts: what is left of adding and taking away in another order. */
const nothing = 1e-6

/** The best timetable that stood on a board: the fewest unplaced, then the fewest points. */
export class BestSoFar {
  readonly #board: Board
  #places: readonly (Place | undefined)[]
  cost: number
  #standing: number
  #points: Points | undefined

  constructor(board: Board) {
    this.#board = board
    this.#places = board.allPlaces()
    this.cost = board.cost
    this.#standing = board.standing
  }

  /** Keeps what stands now if it is better. */
  look(): void {
    const { standing, cost } = this.#board
    if (standing < this.#standing || (standing === this.#standing && cost > this.cost - nothing)) return
    this.#places = this.#board.allPlaces()
    this.cost = cost
    this.#standing = standing
    this.#points = undefined
  }

  /** The weighted points by rule. */
  points(): Points {
    this.#points ??= pointsByRule(this.#board.compiled, this.places)
    return this.#points
  }

  /** Puts it on the board again. */
  restore(): void {
    this.#board.layOut(this.#places)
    this.cost = this.#board.cost
  }

  get unplaced(): number {
    return this.#places.length - this.#standing
  }

  get places(): Place[] {
    return this.#places.filter(place => place !== undefined)
  }

  solution(): Solution {
    const { screenings } = this.#board.compiled.problem
    return {
      placements: placementsOf(this.#board, this.places),
      unplaced: screenings.filter((_, index) => !this.#places[index]).map(it => it.id),
      soft: this.cost,
    }
  }
}

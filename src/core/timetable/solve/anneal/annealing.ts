import { anyMove, type WeightedMove } from '../moves/moves.ts'
import { makeChange, type Search } from '../search.ts'
import { startTemperature, temperatureAt } from './temperature.ts'

/** Moves between two looks at the thermometer. */
const stretch = 256

/** Improves what stands: a move that costs something is made with a chance that falls while it cools. */
export class Annealing {
  readonly #search: Search
  readonly #moves: readonly WeightedMove[]
  #planned: number
  #start: number
  #made = 0
  #temperature: number

  /** Starts as hot as the moves that are planned allow, or at the temperature that is given. */
  constructor(search: Search, moves: readonly WeightedMove[], planned: number, start?: number) {
    this.#search = search
    this.#moves = moves
    this.#planned = Math.max(1, planned)
    this.#start = start ?? startTemperature(planned, search.board.compiled.screenings)
    this.#temperature = this.#start
  }

  /** Cools from now on so that it is over after so many moves in all. */
  plan(moves: number): void {
    this.#planned = Math.max(1, moves)
    if (this.#made === 0) this.#start = startTemperature(moves, this.#search.board.compiled.screenings)
  }

  get done(): boolean {
    return this.#made >= this.#planned
  }

  /** Tries one move; says whether it was made. */
  step(): boolean {
    const search = this.#search
    if (this.#made++ % stretch === 0)
      this.#temperature = temperatureAt(this.#start, this.#made / this.#planned)
    const change = anyMove(this.#moves, search)(search)
    if (!change) return false
    const limit = -this.#temperature * Math.log(1 - search.chance.next())
    return makeChange(search, change, limit)
  }
}

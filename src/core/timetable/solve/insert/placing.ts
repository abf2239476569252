import type { Compiled } from '../compile/compiled.ts'
import { anyMove, type WeightedMove } from '../moves/moves.ts'
import { type Change, makeChange, type Search } from '../search.ts'
import { cheapestPlace } from './cheapest-place.ts'
import { hardestLast } from './hardest-last.ts'
import { waysIn } from './ways-in.ts'

/** Spans looked at for one screening each time. */
const spans = 40
/** Changes tried to get it in, the best first. */
const tried = 40
/** Moves between two ejections, and the points they may cost, so that the same ones do not eject each other for ever. */
const shakes = 12
const shakenBy = 4

/**
 * Finds everything a place: the hardest first, each where it is cheapest; then whoever found none ejects those who had
 * the least trouble so far, and they look again.
 */
export class Placing {
  readonly #search: Search
  readonly #moves: readonly WeightedMove[]
  readonly #troubles: Float64Array
  #waiting: number[]
  #stuck: number[] = []
  #patience: number
  #fewestStuck = Number.POSITIVE_INFINITY

  /** `moves` shake what stands between two ejections; `patience` counts ejections after which no more stood than before. */
  constructor(search: Search, moves: readonly WeightedMove[], patience: number) {
    this.#search = search
    this.#moves = moves
    this.#patience = patience
    this.#troubles = new Float64Array(search.board.compiled.screenings).fill(1)
    const { board } = search
    const unplaced = Array.from(search.fixed.keys()).filter(
      it => !board.placeOf(it) && hasSpans(board.compiled, it),
    )
    this.#waiting = hardestLast(board.compiled, unplaced)
  }

  /** Whether all stand or it has given up on those that don't. */
  get done(): boolean {
    return this.#waiting.length === 0 && (this.#stuck.length === 0 || this.#patience <= 0)
  }

  /** Places one screening; says how many places it looked at. */
  step(): number {
    const screening = this.#waiting.pop()
    if (screening !== undefined) return this.#insert(screening)
    return this.#makeRoom()
  }

  #insert(screening: number): number {
    const { place, looked } = cheapestPlace(this.#search, screening, spans)
    if (place) this.#search.board.put(place)
    else this.#stuck.push(screening)
    return looked
  }

  #makeRoom(): number {
    const search = this.#search
    if (this.#stuck.length < this.#fewestStuck) {
      this.#fewestStuck = this.#stuck.length
    } else this.#patience--
    const screening = this.#stuck.pop()!
    const { place, looked } = cheapestPlace(search, screening, spans)
    if (place) {
      search.board.put(place)
      return looked
    }
    this.#troubles[screening]!++
    const { changes, looked: lookedAgain } = waysIn(search, screening, spans)
    const change = this.#firstThatCan(changes)
    if (change) {
      this.#stuck.push(...change.leaves!)
      for (let shake = 0; shake < shakes && this.#moves.length > 0; shake++) {
        const shaken = anyMove(this.#moves, search)(search)
        if (shaken && !shaken.leaves) makeChange(search, shaken, shakenBy)
      }
    } else this.#stuck.unshift(screening)
    this.#stuck = this.#stuck.filter(it => !search.board.placeOf(it))
    return looked + lookedAgain
  }

  /** Makes the change whose leaving ones had the least trouble together and that can be made; chance decides between equals. */
  #firstThatCan(changes: readonly Change[]): Change | undefined {
    const weigh = ({ leaves = [] }: Change) =>
      leaves.reduce((sum, it) => sum + this.#troubles[it]!, this.#search.chance.next() / 2)
    const weighed = changes.map(change => ({ change, weight: weigh(change) }))
    weighed.sort((one, other) => one.weight - other.weight)
    const found = weighed
      .slice(0, tried)
      .find(({ change }) => makeChange(this.#search, change, Number.POSITIVE_INFINITY))
    return found?.change
  }
}

/** Whether the rules about a screening alone leave it any place at all. */
function hasSpans({ places, screens }: Compiled, screening: number): boolean {
  return [0, 1].some(held => {
    const asked = places.asked[screening * 2 + held]!
    return asked >= 0 && places.from[asked * screens]! < places.from[(asked + 1) * screens]!
  })
}

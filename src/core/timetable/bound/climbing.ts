import type { Relaxation, Rows } from './relaxation.ts'

const branches = 60
const momentum = 0.7
const patience = 10

/**
 * Climbs from prices that are nearly right to better ones: steps along what is taken too much and too little, as long as
 * it would need to gain so much (Polyak). The gain that is hoped for grows where it is reached, and shrinks where for a
 * while nothing is better.
 */
export class Climbing {
  /** The best prices so far, and the bound that they give. */
  readonly best: Rows
  bound = Number.NEGATIVE_INFINITY
  readonly #relaxation: Relaxation
  readonly #prices: Rows
  readonly #direction: Rows
  readonly #taken: Rows
  readonly #room: Rows
  #hope = 0
  #inVain = 0

  constructor(relaxation: Relaxation, from: Rows) {
    this.#relaxation = relaxation
    this.best = from.map(it => it.slice())
    this.#prices = from.map(it => it.slice())
    this.#direction = relaxation.empty()
    this.#taken = relaxation.empty()
    this.#room = relaxation.empty()
  }

  step(): void {
    const relaxation = this.#relaxation
    for (const row of this.#taken) row.fill(0)
    relaxation.ask(this.#prices)
    const { least } = relaxation.solve(relaxation.films, branches, (row, from, places, much) => {
      const taken = this.#taken[row]!
      for (let place = from; place < from + places; place++) taken[place]! += much
    })
    const bound = least - relaxation.givenBack(this.#prices, this.#room)
    this.#look(bound)
    const length = (this.bound + this.#hope - bound) / this.#turn()
    if (!Number.isFinite(length)) return
    for (const [row, prices] of this.#prices.entries()) {
      const direction = this.#direction[row]!
      const pace = length * relaxation.pace(row)
      for (let place = 0; place < prices.length; place++)
        prices[place] = Math.max(0, prices[place]! + pace * direction[place]!)
    }
  }

  #look(bound: number): void {
    const gain = bound - this.bound
    if (this.#hope === 0) this.#hope = Math.max(1, 0.03 * Math.abs(bound))
    else if (gain > 0.2 * this.#hope) this.#hope *= 1.5
    if (gain > 0.01 * this.#hope) this.#inVain = 0
    else this.#inVain++
    if (gain > 0) {
      this.bound = bound
      for (const [row, prices] of this.#prices.entries()) this.best[row]!.set(prices)
    }
    if (this.#inVain <= patience) return
    this.#inVain = 0
    this.#hope *= 0.6
    for (const [row, prices] of this.#prices.entries()) prices.set(this.best[row]!)
    for (const row of this.#direction) row.fill(0)
  }

  /** Turns the direction to what is taken now, as far as prices can follow; the square of its length. */
  #turn(): number {
    const relaxation = this.#relaxation
    let square = 0
    for (const [row, direction] of this.#direction.entries()) {
      const [open, prices, taken] = [relaxation.open[row]!, this.#prices[row]!, this.#taken[row]!]
      const [room, pace] = [this.#room[row]!, relaxation.pace(row)]
      for (let place = 0; place < direction.length; place++) {
        if (open[place] === 0) continue
        const price = prices[place]!
        const toTurn = pace * (taken[place]! - room[place]!) + momentum * direction[place]!
        direction[place] = price === 0 && toTurn < 0 ? 0 : toTurn
        square += direction[place]! * direction[place]!
      }
    }
    return square
  }
}

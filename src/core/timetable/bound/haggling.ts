import type { Film } from './films.ts'
import type { Relaxation, Rows } from './relaxation.ts'

/** How often in a round prices fall, and are taken into the mean. */
const fallsEach = 24
const branches = 60

/**
 * Finds prices fast that are nearly right: film after film takes what is cheapest, and raises the prices of what it takes
 * for those that follow; all prices fall by what there is room for. The mean of a round is better than its end.
 */
export class Haggling {
  readonly prices: Rows
  readonly mean: Rows
  readonly #relaxation: Relaxation
  readonly #films: Film[]
  readonly #taken: Rows

  constructor(relaxation: Relaxation) {
    this.#relaxation = relaxation
    this.prices = relaxation.empty()
    this.mean = relaxation.empty()
    this.#taken = relaxation.empty()
    // Spread evenly, so that films of one section do not follow each other.
    const turn = (at: number) => (at * 0.6180339887) % 1
    this.#films = [...relaxation.films.entries()]
      .sort(([a], [b]) => turn(a) - turn(b))
      .map(([, film]) => film)
  }

  /** Once through all films; a film raises the price of each place by so much. */
  round(raise: number): void {
    const relaxation = this.#relaxation
    for (const row of this.mean) row.fill(0)
    relaxation.ask(this.prices)
    const rows = new Set<number>()
    let falls = 0
    for (const [at, film] of this.#films.entries()) {
      rows.clear()
      relaxation.solve([film], branches, this.#taken, rows)
      for (const row of rows) {
        const [prices, taken] = [this.prices[row]!, this.#taken[row]!]
        const pace = raise * relaxation.pace(row)
        for (let place = 0; place < taken.length; place++)
          if (taken[place]! > 0) prices[place]! += pace * taken[place]!
        taken.fill(0)
      }
      relaxation.ask(this.prices, rows)
      if (((at + 1) * fallsEach) / this.#films.length < falls + 1) continue
      falls++
      this.#fall(raise / fallsEach)
    }
  }

  #fall(much: number): void {
    const relaxation = this.#relaxation
    for (const [row, prices] of this.prices.entries()) {
      const [open, mean] = [relaxation.open[row]!, this.mean[row]!]
      const pace = much * relaxation.pace(row)
      for (let place = 0; place < prices.length; place++) {
        const price = prices[place]!
        if (price === 0) continue
        prices[place] = open[place] === 1 ? Math.max(0, price - pace * relaxation.room(row, price)) : 0
        mean[place]! += prices[place]! / fallsEach
      }
    }
    relaxation.ask(this.prices)
  }
}

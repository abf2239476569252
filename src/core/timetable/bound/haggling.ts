import type { Film } from './films.ts'
import type { Relaxation, Rows, Take } from './relaxation.ts'

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
  readonly #room: Rows

  constructor(relaxation: Relaxation, first: Rows) {
    this.#relaxation = relaxation
    this.prices = first.map(it => it.slice())
    this.mean = relaxation.empty()
    this.#room = relaxation.empty()
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
    const take: Take = (row, from, places, much) => {
      const prices = this.prices[row]!
      const more = raise * relaxation.pace(row) * much
      for (let place = from; place < from + places; place++) prices[place]! += more
      relaxation.askAgain(this.prices, row, from)
    }
    let falls = 0
    for (const [at, film] of this.#films.entries()) {
      relaxation.solve([film], branches, take)
      if (((at + 1) * fallsEach) / this.#films.length < falls + 1) continue
      falls++
      this.#fall(raise / fallsEach)
    }
  }

  #fall(much: number): void {
    const relaxation = this.#relaxation
    relaxation.givenBack(this.prices, this.#room)
    for (const [row, prices] of this.prices.entries()) {
      const room = this.#room[row]!
      const [open, mean] = [relaxation.open[row]!, this.mean[row]!]
      const pace = much * relaxation.pace(row)
      for (let place = 0; place < prices.length; place++) {
        const price = prices[place]!
        if (price === 0) continue
        prices[place] = open[place] === 1 ? Math.max(0, price - pace * room[place]!) : 0
        mean[place]! += prices[place]! / fallsEach
      }
    }
    relaxation.ask(this.prices)
  }
}

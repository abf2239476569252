import type { Asked } from '../judge/asked.ts'
import type { Weights } from '../rules.ts'
import { type AudienceCut, audienceCuts, mostAtPrice } from './audience-cuts.ts'
import { CheapestChoices } from './cheapest-choices.ts'
import { type Choices, cheapestFilm } from './film.ts'
import { type Film, filmsOf } from './films.ts'
import { type Line, lineOf, step } from './line.ts'

/** By row, screens first and then audience cuts, one number for each place of the line. */
export type Rows = Float64Array[]

export interface Solved {
  /** What the films cost together at least, and what the choices found cost. */
  least: number
  found: number
}

/**
 * A problem whose screenings may stand over each other, but pay for it: each film takes what is cheapest for it at prices
 * for being on a screen at a place, and for being shown beside others of its section (docs/rules/timetable-bound.md).
 */
export class Relaxation {
  readonly films: Film[]
  readonly line: Line
  /** Where a price may be asked: while a screen is open, or for a cut while any is. */
  readonly open: Uint8Array[]
  readonly #cuts: AudienceCut[]
  readonly #screens: number
  readonly #choices: CheapestChoices
  readonly #sums: Rows

  constructor(asked: Asked, weights: Weights) {
    const { screens, days } = asked.problem
    this.line = lineOf(asked)
    this.#cuts = audienceCuts(asked, weights['same-audience'])
    this.films = filmsOf(asked, this.line, this.#cuts, weights)
    this.#screens = screens.length
    const venues = [...new Set(screens.map(it => it.venueId))]
    this.#choices = new CheapestChoices(
      this.line,
      screens.map(it => venues.indexOf(it.venueId)),
      days.length,
    )
    const openOn = screens.map(({ windows }) =>
      Uint8Array.from({ length: this.line.places }, (_, place) => {
        const minute = this.line.from + place * step
        return windows.some(it => it.from <= minute && minute < it.to) ? 1 : 0
      }),
    )
    const anyOpen = Uint8Array.from({ length: this.line.places }, (_, place) =>
      openOn.some(it => it[place] === 1) ? 1 : 0,
    )
    this.open = [...openOn, ...this.#cuts.map(() => anyOpen)]
    this.#sums = this.open.map(() => new Float64Array(this.line.places + 1))
  }

  empty(): Rows {
    return this.open.map(() => new Float64Array(this.line.places))
  }

  /** How far prices of a row move at a time, beside those of screens. */
  pace(row: number): number {
    return row < this.#screens ? 1 : 5 * this.#cuts[row - this.#screens]!.points
  }

  /** How much may be taken of a place before its price rises. */
  room(row: number, price: number): number {
    return row < this.#screens ? 1 : Math.max(1, Math.ceil(price / this.#cuts[row - this.#screens]!.points))
  }

  /** Takes these prices as those that films pay, of all rows or of some. */
  ask(prices: Rows, rows: Iterable<number> = prices.keys()): void {
    for (const row of rows) {
      const [its, sums] = [prices[row]!, this.#sums[row]!]
      for (let place = 0; place < its.length; place++) sums[place + 1] = sums[place]! + its[place]!
    }
  }

  /** What prices are given back, whatever the films take: what no timetable can take more than. */
  givenBack(prices: Rows): number {
    let sum = 0
    for (const [row, its] of prices.entries()) {
      const cut = this.#cuts[row - this.#screens]
      for (const price of its)
        if (price > 0) sum += cut === undefined ? price : cut.points * mostAtPrice(price / cut.points)
    }
    return sum
  }

  /** What some films take at the prices that are asked; what they take is added to `taken`, and its rows to `rows`. */
  solve(films: Film[], mostBranches: number, taken?: Rows, rows?: Set<number>): Solved {
    const solved: Solved = { least: 0, found: 0 }
    const prices = { screens: this.#sums, cuts: this.#sums.slice(this.#screens) }
    for (const film of films) {
      const known = new Map<string, Choices>()
      const choices = film.screenings.map(screening => {
        const { name } = screening
        const its =
          known.get(name) ?? this.#choices.of(screening, film.together, film.screenings.length, prices)
        known.set(name, its)
        return its
      })
      const cheapest = cheapestFilm(choices, film.together, mostBranches)
      solved.least += cheapest.least
      solved.found += cheapest.found
      if (taken !== undefined) this.#take(film, choices, cheapest.rows, taken, rows)
    }
    return solved
  }

  #take({ screenings }: Film, choices: Choices[], chosen: number[], taken: Rows, rows?: Set<number>): void {
    for (const [at, row] of chosen.entries()) {
      const { screen, place, held } = choices[at]!
      const { offers, cut, share } = screenings[at]!
      const offer = offers.find(it => it.discussion === (held[row] === 1))!
      const { takes } = offer.screens.find(it => it.screen === screen[row])!
      add(taken[screen[row]!]!, place[row]!, takes, 1)
      rows?.add(screen[row]!)
      if (cut === null) continue
      add(taken[this.#screens + cut]!, place[row]!, offer.takes, share)
      rows?.add(this.#screens + cut)
    }
  }
}

function add(row: Float64Array, from: number, places: number, much: number): void {
  for (let place = from; place < from + places; place++) row[place]! += much
}

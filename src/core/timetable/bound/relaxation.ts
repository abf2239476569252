import type { Asked } from '../judge/asked.ts'
import type { Weights } from '../rules.ts'
import { type AudienceCut, audienceCuts, mostAtPrice } from './audience-cuts.ts'
import { CheapestChoices } from './cheapest-choices.ts'
import type { Choices } from './choices.ts'
import { cheapestFilm } from './film.ts'
import { type Film, filmsOf } from './films.ts'
import { type Line, lineOf, step } from './line.ts'
import { dearestStretch, type StaffedDay, staffedDays } from './staffed-days.ts'

/** By row, screens first and then audience cuts, one number for each place of the line. */
export type Rows = Float64Array[]

/** Takes so many places of a row from one on, each so much. */
export type Take = (row: number, from: number, places: number, much: number) => void

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
  readonly #staffedDays: StaffedDay[]
  readonly #screens: number
  readonly #choices: CheapestChoices
  readonly #sums: Rows

  constructor(asked: Asked, weights: Weights) {
    const { screens, days } = asked.problem
    this.line = lineOf(asked)
    this.#cuts = audienceCuts(asked, weights['same-audience'])
    this.films = filmsOf(asked, this.line, this.#cuts, weights)
    this.#staffedDays = staffedDays(asked, this.line, weights['staff-days'])
    this.#screens = screens.length
    const venues = [...new Set(screens.map(it => it.venueId))]
    this.#choices = new CheapestChoices(
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

  /** Nothing, but on days on which staff stays long: there each place is asked what it then costs. */
  pricesOfLongDays(): Rows {
    const prices = this.empty()
    for (const { screen, from, to, free, each } of this.#staffedDays) {
      if (to - from <= free) continue
      for (let place = from; place < to; place++) prices[screen]![place] = each * this.open[screen]![place]!
    }
    return prices
  }

  /** What a screening saves, about, where it is best off: the scale of prices. */
  stakes(): number {
    const all = this.films.flatMap(({ screenings, together }) => {
      const repeats = screenings.length > 1 ? together.sameDay + together.samePart + together.sameVenue : 0
      return screenings.map(({ offers: [offer] }) => {
        const onScreens = offer!.screens.map(it => it.points)
        return aboveLeast(onScreens) + aboveLeast(offer!.points) + repeats / 4
      })
    })
    return mean(all)
  }

  /** How far prices of a row move at a time, beside those of screens. */
  pace(row: number): number {
    return row < this.#screens ? 1 : 5 * this.#cuts[row - this.#screens]!.points
  }

  /** Takes these prices as those that films pay; of one row, from a place on. */
  ask(prices: Rows): void {
    for (const row of prices.keys()) this.askAgain(prices, row, 0)
  }

  askAgain(prices: Rows, row: number, from: number): void {
    const [its, sums] = [prices[row]!, this.#sums[row]!]
    for (let place = from; place < its.length; place++) sums[place + 1] = sums[place]! + its[place]!
  }

  /**
   * What prices are given back, whatever the films take: what no timetable can take more than. `room` then says how much
   * may be taken of each place before its price should rise.
   */
  givenBack(prices: Rows, room: Rows): number {
    let sum = 0
    for (const its of room.slice(0, this.#screens)) its.fill(0)
    for (const day of this.#staffedDays) {
      const { most, first, end } = dearestStretch(day, prices[day.screen]!)
      sum += most
      // Where all is free of charge, or nothing is to be had yet, there is room everywhere.
      const all = day.to - day.from <= day.free || most === 0
      room[day.screen]!.fill(1, all ? day.from : first, all ? day.to : end)
    }
    for (const [cut, { points }] of this.#cuts.entries()) {
      const its = room[this.#screens + cut]!
      for (const [place, price] of prices[this.#screens + cut]!.entries()) {
        its[place] = Math.max(1, Math.ceil(price / points))
        if (price > 0) sum += points * mostAtPrice(price / points)
      }
    }
    return sum
  }

  /** What some films take at the prices that are asked. */
  solve(films: Film[], mostBranches: number, take?: Take): Solved {
    const solved: Solved = { least: 0, found: 0 }
    const prices = { screens: this.#sums, cuts: this.#sums.slice(this.#screens) }
    const known = new Map<number, Choices>()
    for (const film of films) {
      const choices = film.screenings.map(screening => {
        const { like } = screening
        const its =
          known.get(like) ?? this.#choices.of(screening, film.together, film.screenings.length, prices)
        known.set(like, its)
        return its
      })
      const cheapest = cheapestFilm(choices, film.together, mostBranches)
      solved.least += cheapest.least
      solved.found += cheapest.found
      if (take !== undefined) this.#take(film, choices, cheapest.rows, take)
    }
    return solved
  }

  #take({ screenings }: Film, choices: Choices[], chosen: number[], take: Take): void {
    for (const [at, row] of chosen.entries()) {
      const { screen, place, held } = choices[at]!
      const { offers, cut, share } = screenings[at]!
      const offer = offers.find(it => it.discussion === (held[row] === 1))!
      const { takes } = offer.screens.find(it => it.screen === screen[row])!
      take(screen[row]!, place[row]!, takes, 1)
      if (cut !== null) take(this.#screens + cut, place[row]!, offer.takes, share)
    }
  }
}

function mean(all: ArrayLike<number>): number {
  let sum = 0
  for (let at = 0; at < all.length; at++) sum += all[at]!
  return all.length === 0 ? 0 : sum / all.length
}

function aboveLeast(all: ArrayLike<number>): number {
  let least = Number.POSITIVE_INFINITY
  for (let at = 0; at < all.length; at++) least = Math.min(least, all[at]!)
  return all.length === 0 ? 0 : mean(all) - least
}

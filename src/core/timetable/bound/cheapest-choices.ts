import { bitsIn, type ChoiceGroup, type Choices } from './choices.ts'
import type { Together } from './film.ts'
import type { FilmScreening } from './films.ts'

/** What it costs, by place, to take all places before it: from one place to another it is their difference. */
export type Prices = Float64Array

/** Prices of places on each screen, and in each audience cut. */
export interface AllPrices {
  screens: Prices[]
  cuts: Prices[]
}

/** Of all places that a screening may take, the cheapest of each day, day-part and venue, as far as they may be of use. */
export class CheapestChoices {
  readonly #venueOf: number[]
  readonly #dayParts: number
  /** The cheapest cost, its screen and its place: without a discussion, then with one; by venue, day and day-part. */
  readonly #cost: Float64Array
  readonly #screen: Uint16Array
  readonly #place: Uint32Array

  constructor(venueOf: number[], days: number) {
    this.#venueOf = venueOf
    this.#dayParts = days * 4
    const all = 2 * (Math.max(0, ...venueOf) + 1) * this.#dayParts
    this.#cost = new Float64Array(all)
    this.#screen = new Uint16Array(all)
    this.#place = new Uint32Array(all)
  }

  of(screening: FilmScreening, together: Together, times: number, prices: AllPrices): Choices {
    this.#cost.fill(Number.POSITIVE_INFINITY)
    for (const at of screening.offers.keys()) this.#look(screening, at, prices)
    const kinds = this.#worthLooking(screening, together, times)
    const dayParts = this.#dayParts
    const half = this.#cost.length / 2
    const held = Uint8Array.from(kinds, it => (it < half ? 0 : 1))
    const guests = [0, 0]
    for (const [at, { discussion }] of screening.offers.entries())
      guests[discussion ? 1 : 0] = screening.guests[at]!
    const part = Uint8Array.from(kinds, it => it & 3)
    const venue = Uint16Array.from(kinds, it => Math.floor((it % half) / dayParts))
    return {
      cost: Float64Array.from(kinds, it => this.#cost[it]!),
      day: Uint16Array.from(kinds, it => (it % dayParts) >> 2),
      part,
      venue,
      held,
      guests: Uint32Array.from(held, it => guests[it]!),
      screen: Uint16Array.from(kinds, it => this.#screen[it]!),
      place: Uint32Array.from(kinds, it => this.#place[it]!),
      groups: groupsOf(part, venue),
    }
  }

  #look({ offers, cut, share }: FilmScreening, at: number, prices: AllPrices): void {
    const { screens, takes, points, dayParts, discussion } = offers[at]!
    const audience = cut === null ? undefined : prices.cuts[cut]!
    const cheapest = this.#cost
    for (const { screen, takes: withTurnaround, points: ofScreen, spans } of screens) {
      const price = prices.screens[screen]!
      const venue = this.#venueOf[screen]! * this.#dayParts + (discussion ? cheapest.length / 2 : 0)
      for (const [first, last] of spans)
        for (let place = first; place <= last; place++) {
          let cost = points[place]! + ofScreen + price[place + withTurnaround]! - price[place]!
          if (audience !== undefined) cost += share * (audience[place + takes]! - audience[place]!)
          const kind = venue + dayParts[place]!
          if (cost < cheapest[kind]!) {
            cheapest[kind] = cost
            this.#screen[kind] = screen
            this.#place[kind] = place
          }
        }
    }
  }

  /**
   * Leaves out what is so much dearer than another choice that the other is never worse, whatever the film's other
   * screenings take: it pays at most the repeats that it may have and the dearer has not. Cheapest first.
   */
  #worthLooking({ offers, guests }: FilmScreening, together: Together, times: number): number[] {
    const { sameDay, samePart, sameVenue, guestDay, discussion } = together
    const cost = this.#cost
    const others = times - 1
    const half = cost.length / 2
    const ofDayPart = new Float64Array(2 * this.#dayParts).fill(Number.POSITIVE_INFINITY)
    const ofDay = new Float64Array((2 * this.#dayParts) / 4).fill(Number.POSITIVE_INFINITY)
    let least = Number.POSITIVE_INFINITY
    const kinds: number[] = []
    const dayPartOf = (kind: number) => (kind % this.#dayParts) + (kind < half ? 0 : this.#dayParts)
    for (let kind = 0; kind < cost.length; kind++) {
      const its = cost[kind]!
      if (its === Number.POSITIVE_INFINITY) continue
      kinds.push(kind)
      const dayPart = dayPartOf(kind)
      ofDayPart[dayPart] = Math.min(ofDayPart[dayPart]!, its)
      ofDay[dayPart >> 2] = Math.min(ofDay[dayPart >> 2]!, its)
      least = Math.min(least, its)
    }
    const someHeld = offers.some(it => it.discussion) ? discussion : 0
    const guestDays = Math.max(...guests.map(bitsIn)) * guestDay
    const elsewhen = others * (sameDay + samePart + sameVenue) + someHeld + guestDays
    return kinds
      .filter(kind => {
        const dayPart = dayPartOf(kind)
        return (
          cost[kind]! <= least + elsewhen &&
          cost[kind]! <= ofDay[dayPart >> 2]! + others * (samePart + sameVenue) &&
          cost[kind]! <= ofDayPart[dayPart]! + others * sameVenue
        )
      })
      .sort((a, b) => cost[a]! - cost[b]!)
  }
}

function groupsOf(part: Uint8Array, venue: Uint16Array): ChoiceGroup[] {
  const rows = Map.groupBy(part.keys(), row => venue[row]! * 4 + part[row]!)
  return [...rows].map(([group, its]) => ({
    part: group & 3,
    venue: group >> 2,
    rows: Uint16Array.from(its),
  }))
}

import { bestWay, roomForWays, type Ways } from './best-way.ts'
import { type Question, worthOf } from './question.ts'
import type { Span } from './spans.ts'

/**
 * The question without "each film once": instead, seeing a film costs its price. Each span is then on its own, and the
 * points of the ways together with all prices are a bound that no answer exceeds.
 */
export interface Relaxation {
  question: Question
  /** The question's, without what leads to or from stations that are left out for long. */
  spans: readonly Span[]
  /** By film; nothing for those that can be seen once anyway. */
  prices: Float64Array
  /** By station: its points without the prices of its films. */
  worth: Float64Array
  /** By station: 1 where it is left out of the question. */
  closed: Uint8Array
  /** By span: the best way, what it is worth, and whether that must be asked again. */
  ways: number[][]
  values: Float64Array
  stale: Uint8Array
  /** By film: how often the ways see it. */
  seen: Int32Array
  /** By station: how much it was part of the last ways, the later the more. */
  share: Float64Array
  rooms: Ways[]
}

export function relax(question: Question): Relaxation {
  const { stations, spans, points } = question
  return {
    question,
    spans,
    prices: new Float64Array(points.length),
    worth: worthOf(question),
    closed: new Uint8Array(stations.length),
    ways: spans.map(() => []),
    values: new Float64Array(spans.length),
    stale: new Uint8Array(spans.length).fill(1),
    seen: new Int32Array(points.length),
    share: new Float64Array(stations.length),
    rooms: spans.map(roomForWays),
  }
}

/** Finds the best ways at these prices, and the bound. */
export function solve(relaxation: Relaxation): number {
  const { question, spans, prices, worth, closed, ways, values, stale, seen, share, rooms } = relaxation
  const { stations } = question
  let bound = 0
  for (const price of prices) bound += price
  seen.fill(0)
  for (let station = 0; station < share.length; station++) share[station]! *= forgetting
  for (let index = 0; index < spans.length; index++) {
    const way = ways[index]!
    if (stale[index]) values[index] = bestWay(spans[index]!, rooms[index]!, worth, closed, way)
    stale[index] = 0
    bound += values[index]!
    for (const station of way) {
      share[station]! += 1 - forgetting
      for (const film of stations[station]!.films) seen[film]! += 1
    }
  }
  return bound
}

const forgetting = 0.8

/** Gives a film another price. */
export function setPrice({ question, prices, worth, stale }: Relaxation, film: number, price: number): void {
  const change = price - prices[film]!
  if (change === 0) return
  prices[film] = price
  for (const station of question.ofFilm[film]!) {
    worth[station]! -= change
    stale[question.spanOf[station]!] = 1
  }
}

/** Leaves a station out of the question, or takes it back. */
export function close({ question, closed, stale }: Relaxation, station: number, isClosed: 0 | 1): void {
  closed[station] = isClosed
  stale[question.spanOf[station]!] = 1
}

/** Moves the prices towards what is seen once: a step as long as the bound is away from what is aimed at. */
export function movePrices(relaxation: Relaxation, length: number): boolean {
  const { prices, seen } = relaxation
  let square = 0
  for (let film = 0; film < prices.length; film++) {
    const excess = seen[film]! - 1
    if (excess > 0 || (excess < 0 && prices[film]! > 0)) square += excess * excess
  }
  if (square === 0) return false
  for (let film = 0; film < prices.length; film++) {
    const excess = seen[film]! - 1
    if (excess > 0 || (excess < 0 && prices[film]! > 0))
      setPrice(relaxation, film, Math.max(0, prices[film]! + (length / square) * excess))
  }
  return true
}

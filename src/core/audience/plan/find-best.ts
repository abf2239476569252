import { bestThrough } from './best-through.ts'
import { narrowSpan } from './narrow-span.ts'
import type { Question } from './question.ts'
import { close, movePrices, type Relaxation, relax, setPrice, solve } from './relaxation.ts'
import { openRepair, repair } from './repair.ts'

export interface Found {
  /** Stations, in order. */
  chosen: number[]
  points: number
  /** No answer has more. */
  atMost: number
}

/** After so many rounds the search is given up. */
const mostRounds = 10_000
/** Without the bound coming down by so many rounds, the step is halved; after so many halvings the question is split. */
const patience = 3
const shortestStep = 0.1

/**
 * The best answer, by prices for seeing a film, an exact way through each span, and branch and bound
 * (docs/rules/visitors-plan.md#how-the-best-is-found).
 */
export function findBest(question: Question): Found {
  const relaxation = relax(question)
  const mender = openRepair(question)
  const unit = question.points.reduce(greatestDivisor, 0) || 1
  const mended: number[][] = question.spans.map(() => [])
  let best: number[] = []
  let bestPoints = -1
  let rounds = 0
  let leftOpen = 0
  branch()
  return { chosen: best, points: bestPoints, atMost: Math.max(bestPoints, leftOpen) }

  /** A film that can be seen once only has no price. */
  function setPrices(from: Float64Array): void {
    for (let film = 0; film < from.length; film++)
      setPrice(relaxation, film, openStations(relaxation, film).length > 1 ? from[film]! : 0)
  }

  /** Whether nothing better than the best so far can be where the bound is this. */
  function isDone(bound: number): boolean {
    return Math.floor((bound + 1e-6) / unit) * unit <= bestPoints
  }

  function branch(): void {
    let lowest = Number.POSITIVE_INFINITY
    let lowestPrices: Float64Array | undefined
    let stepScale = 1
    let waited = 0
    while (true) {
      const bound = solve(relaxation)
      rounds += 1
      if (bound < lowest - 1e-9) {
        if (bound < lowest - 1e-2 * Math.max(1, lowest - bestPoints)) waited = 0
        lowest = bound
        lowestPrices = relaxation.prices.slice()
      } else waited += 1
      if (isDone(lowest)) break
      const points = repair(mender, relaxation.ways, relaxation.rooms, rounds % 4 === 1, mended)
      if (points > bestPoints) {
        bestPoints = points
        best = mended.flat()
        if (isDone(lowest)) break
      }
      if (waited >= patience) {
        stepScale /= 2
        waited = 0
      }
      if (stepScale < shortestStep) break
      if (!movePrices(relaxation, stepScale * (bound - bestPoints))) break
    }
    if (isDone(lowest)) return
    if (rounds >= mostRounds) {
      leftOpen = Math.max(leftOpen, Math.floor((lowest + 1e-6) / unit) * unit)
      return
    }
    setPrices(lowestPrices!)
    const hopeless = closeHopeless(lowest)
    const { spans } = relaxation
    relaxation.spans = spans.map(span => narrowSpan(span, relaxation.closed))
    split(lowestPrices!)
    relaxation.spans = spans
    for (const station of hopeless) close(relaxation, station, 0)
  }

  /** Closes stations with which no answer can be better than the best so far. */
  function closeHopeless(bound: number): number[] {
    const { spans, worth, closed, rooms, values } = relaxation
    solve(relaxation)
    const through = new Float64Array(closed.length)
    for (const [index, span] of spans.entries()) bestThrough(span, rooms[index]!, worth, closed, through)
    const hopeless = [...closed.keys()].filter(station => {
      if (closed[station] || question.stations[station]!.held) return false
      return isDone(bound - values[question.spanOf[station]!]! + through[station]!)
    })
    for (const station of hopeless) close(relaxation, station, 1)
    return hopeless
  }

  function split(prices: Float64Array): void {
    const station = mostDoubtful(relaxation)
    if (station < 0) return
    const film = question.stations[station]!.films.find(each => openStations(relaxation, each).length > 1)!
    const others = openStations(relaxation, film).filter(other => other !== station)
    for (const left of [others, [station]]) {
      for (const other of left) close(relaxation, other, 1)
      setPrices(prices)
      branch()
      for (const other of left) close(relaxation, other, 0)
    }
  }
}

/** The open station, of a film with several, about which the last rounds were least of one mind; -1: there is none. */
function mostDoubtful(relaxation: Relaxation): number {
  const { question, share, prices } = relaxation
  let doubtful = -1
  let most = -1
  for (const [film, stations] of question.ofFilm.entries()) {
    const open = openStations(relaxation, film)
    if (open.length < 2 || stations.some(station => question.stations[station]!.held)) continue
    const doubt = open.reduce((sum, station) => sum + share[station]! * (1 - share[station]!), 0)
    const score = doubt + (prices[film]! > 0 ? 1e-3 : 0)
    if (score <= most) continue
    most = score
    doubtful = open.reduce((top, station) => (share[station]! > share[top]! ? station : top))
  }
  return doubtful
}

function openStations({ question, closed }: Relaxation, film: number): number[] {
  return question.ofFilm[film]!.filter(station => !closed[station])
}

function greatestDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestDivisor(other, one % other)
}

import { bestWay, roomForWays } from './best-way.ts'
import type { PlanTerms, SeenAt, Swap } from './plan.ts'
import { type Question, worthOf } from './question.ts'

/**
 * How a film that is left out could come in (docs/rules/visitors-plan.md#the-swap): another way through the day of one of
 * its screenings, and what goes there looked for on the other days. Null: no plan has the film.
 */
export function findSwap(
  question: Question,
  terms: PlanTerms,
  chosen: readonly number[],
  film: number,
): Swap | null {
  const worth = worthOf(question)
  const points = (answer: readonly number[]) => answer.reduce((sum, station) => sum + worth[station]!, 0)
  let best: number[] | undefined
  for (const station of question.ofFilm[film]!) {
    const near = withStation(question, worth, chosen, station)
    if (!near.includes(station)) continue
    const answer = withWhatWent(question, worth, chosen, near, station)
    if (!best || points(answer) > points(best)) best = answer
  }
  if (!best) return null
  const before = seenIn(question, chosen)
  const after = seenIn(question, best)
  const filmId = (place: number) => terms.wishes[place]!.filmId
  const seenAt = ([place, station]: [number, number]): SeenAt => ({
    filmId: filmId(place),
    screeningId: question.stations[station]!.screening.screeningId,
  })
  return {
    screeningId: seenAt([film, after.get(film)!]).screeningId,
    goes: [...before.keys()].filter(place => !after.has(place)).map(filmId),
    comes: [...after].filter(([place]) => place !== film && !before.has(place)).map(seenAt),
    moves: [...after]
      .filter(([place, station]) => before.has(place) && before.get(place) !== station)
      .map(seenAt),
    costs: points(chosen) - points(best),
  }
}

/** The answer with another way through one span, which takes this station if any way does. */
function withStation(
  question: Question,
  worth: Float64Array,
  chosen: readonly number[],
  station: number,
): number[] {
  const { points, stations, ofFilm, spanOf } = question
  // So dear that no way is better that leaves it out.
  const bonus = points.reduce((sum, each) => sum + each, 0)
  const dear = worth.with(station, worth[station]! + bonus)
  const elsewhere = stations[station]!.films.flatMap(film => ofFilm[film]!.filter(other => other !== station))
  const rest = chosen.filter(other => !elsewhere.includes(other) || spanOf[other] === spanOf[station])
  return refill(question, dear, rest, spanOf[station]!, elsewhere)
}

/** What went, looked for in the other spans that show it, where it is worth what it takes. */
function withWhatWent(
  question: Question,
  worth: Float64Array,
  chosen: readonly number[],
  near: readonly number[],
  kept: number,
): number[] {
  const points = (stations: readonly number[]) => stations.reduce((sum, station) => sum + worth[station]!, 0)
  let answer = [...near]
  const stillThere = seenIn(question, near)
  const gone = [...seenIn(question, chosen).keys()].filter(film => !stillThere.has(film))
  const spans = new Set(
    gone.flatMap(film => question.ofFilm[film]!.map(station => question.spanOf[station]!)),
  )
  spans.delete(question.spanOf[kept]!)
  for (const span of spans) {
    const other = refill(question, worth, answer, span)
    if (points(other) > points(answer)) answer = other
  }
  return answer
}

/** The answer with the best way through one span, beside what it sees in the others. */
function refill(
  question: Question,
  worth: Float64Array,
  answer: readonly number[],
  index: number,
  out: readonly number[] = [],
): number[] {
  const { stations, spans } = question
  const span = spans[index]!
  const elsewhere = answer.filter(station => station < span.first || station >= span.end)
  const seen = new Set(seenIn(question, elsewhere).keys())
  const closed = Uint8Array.from(stations, ({ films }) => Number(films.some(film => seen.has(film))))
  for (const station of out) closed[station] = 1
  const way: number[] = []
  bestWay(span, roomForWays(span), worth, closed, way)
  // One way may see a film twice: its dearest screening stays.
  const kept = way
    .toSorted((one, other) => worth[other]! - worth[one]! || one - other)
    .filter(station => {
      const { films } = stations[station]!
      if (films.some(film => seen.has(film))) return false
      for (const film of films) seen.add(film)
      return true
    })
  return [...elsewhere, ...kept].sort((one, other) => one - other)
}

/** The station at which each film is seen. */
function seenIn({ stations }: Question, chosen: readonly number[]): Map<number, number> {
  return new Map(chosen.flatMap(station => stations[station]!.films.map(film => [film, station] as const)))
}

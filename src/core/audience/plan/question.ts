import { type PlanProgramme, type PlanTerms, pointsOf } from './plan.ts'
import { type Span, spansOf } from './spans.ts'
import { type Station, stationsOf } from './stations.ts'

/** What is to be decided: which stations, such that each film is seen once at most and the points are most. */
export interface Question {
  stations: readonly Station[]
  spans: readonly Span[]
  /** The span of each station. */
  spanOf: Int32Array
  /** Points of each film. */
  points: readonly number[]
  /** Stations of each film. */
  ofFilm: readonly number[][]
}

export function layOutQuestion(programme: PlanProgramme, terms: PlanTerms): Question {
  const stations = stationsOf(programme, terms)
  const spans = spansOf(programme, terms, stations)
  const spanOf = new Int32Array(stations.length)
  for (const [index, { first, end }] of spans.entries()) spanOf.fill(index, first, end)
  const ofFilm: number[][] = terms.wishes.map(() => [])
  for (const [index, { films }] of stations.entries()) for (const film of films) ofFilm[film]!.push(index)
  return { stations, spans, spanOf, ofFilm, points: terms.wishes.map(({ rating }) => pointsOf(rating)) }
}

/** What each station brings. */
export function worthOf({ stations, points }: Pick<Question, 'stations' | 'points'>): Float64Array {
  return Float64Array.from(stations, ({ films }) => films.reduce((sum, film) => sum + points[film]!, 0))
}

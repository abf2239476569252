import { minutesNeeded } from './gaps.ts'
import type { PlanProgramme, PlanScreening, PlanTerms } from './plan.ts'

/** A screening that may be in a plan, or of which there is a ticket. */
export interface Station {
  screening: PlanScreening
  held: boolean
  /** Places in `wishes` of the films that it brings. */
  films: number[]
  /** Until when it keeps its visitor; a ticket no less long than an earlier one. */
  ends: number
}

/** Everything that can be in a plan, in the order of the programme. */
export function stationsOf(programme: PlanProgramme, terms: PlanTerms): Station[] {
  const wishOf = new Map(terms.wishes.map(({ filmId }, place) => [filmId, place]))
  const tickets = new Set(terms.held)
  const held = programme.screenings.filter(({ screeningId }) => tickets.has(screeningId))
  const haveTicket = new Set(held.flatMap(({ filmIds }) => filmIds))
  const counted = new Set<string>()
  const stations: Station[] = []
  let until = Number.NEGATIVE_INFINITY
  for (const screening of programme.screenings) {
    const { screeningId, filmIds } = screening
    if (tickets.has(screeningId)) {
      until = Math.max(until, screening.ends)
      // A film of two tickets counts with the first of them.
      const films = wished(filmIds.filter(filmId => !counted.has(filmId)))
      for (const filmId of filmIds) counted.add(filmId)
      stations.push({ screening, held: true, films, ends: until })
      continue
    }
    const films = wished(filmIds)
    if (films.length === 0 || whyUnavailable(terms, screening)) continue
    if (films.some(film => haveTicket.has(terms.wishes[film]!.filmId))) continue
    if (held.some(ticket => clashOf(programme, terms, ticket, screening))) continue
    stations.push({ screening, held: false, films, ends: screening.ends })
  }
  return stations

  function wished(filmIds: readonly string[]): number[] {
    const places = filmIds.map(filmId => wishOf.get(filmId)).filter(place => place !== undefined)
    return places.length > 1 ? [...new Set(places)] : places
  }
}

/** What of the screening itself, or of the visitor's days, keeps it out of every plan. */
export function whyUnavailable(terms: PlanTerms, { closed, day, starts, ends }: PlanScreening) {
  if (closed) return closed
  if (terms.daysOff.includes(day)) return 'day-off'
  if (terms.arrives !== null && starts < terms.arrives) return 'before-arrival'
  if (terms.leaves !== null && ends > terms.leaves) return 'after-departure'
  return undefined
}

/** Why nobody can be at both, by their times and venues alone. */
export function clashOf(
  programme: Pick<PlanProgramme, 'walking'>,
  terms: Pick<PlanTerms, 'pause'>,
  one: PlanScreening,
  other: PlanScreening,
): { needed: number; there: number } | undefined {
  const [first, second] = one.starts <= other.starts ? [one, other] : [other, one]
  const needed = minutesNeeded(programme, terms, first, second)
  const there = second.starts - first.ends
  return there < needed ? { needed, there } : undefined
}

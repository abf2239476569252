import { type DayMeal, mealsHad, mealsOn, minutesNeeded } from './gaps.ts'
import type { PlanProgramme, PlanTerms } from './plan.ts'
import type { Station } from './stations.ts'

/**
 * Days whose screenings can be in each other's way: mostly one. Its stations stand one after the other, and steps lead from
 * each to those that can follow.
 */
export interface Span {
  first: number
  /** One after the last station. */
  end: number
  /** How many numbers of meals had are told apart. */
  mealStates: number
  /** How many screenings of a day are told apart; 1: nobody counts, for no way is long enough. */
  countStates: number
  /** The steps to station `first + n` are those from `stepsTo[n]` to `stepsTo[n + 1]`; after the last station, the way out. */
  stepsTo: Int32Array
  /** The station that a step comes from; -1: none yet. */
  from: Int32Array
  /** Per step and number of meals had before: how many are had after it; -1: so it cannot be taken. */
  meals: Int8Array
  /** Per step: whether the count of the day begins anew. */
  newDay: Uint8Array
  /** Per station: most screenings of its day. */
  most: Uint8Array
}

export function spansOf(programme: PlanProgramme, terms: PlanTerms, stations: readonly Station[]): Span[] {
  const spans: Span[] = []
  for (let first = 0; first < stations.length; ) {
    const end = endOfSpan(programme, terms, stations, first)
    spans.push(layOutSpan(programme, terms, stations, first, end))
    first = end
  }
  return spans
}

/** Where the next day begins that nothing runs over into. */
function endOfSpan(
  programme: PlanProgramme,
  terms: PlanTerms,
  stations: readonly Station[],
  first: number,
): number {
  const longestWalk = programme.walking.reduce((longest, row) => Math.max(longest, ...row), terms.pause)
  let until = Number.NEGATIVE_INFINITY
  for (let index = first; index < stations.length; index++) {
    const { screening, ends } = stations[index]!
    if (index > first && stations[index - 1]!.screening.day !== screening.day) {
      const earliest = mealsOn(programme, terms, screening.day)[0]?.from ?? screening.starts
      if (until + longestWalk <= Math.min(screening.starts, earliest)) return index
    }
    until = Math.max(until, ends)
  }
  return stations.length
}

function layOutSpan(
  programme: PlanProgramme,
  terms: PlanTerms,
  stations: readonly Station[],
  first: number,
  end: number,
): Span {
  const days = new Map<number, { meals: DayMeal[]; most: number }>()
  for (let index = first; index < end; index++) {
    const { day } = stations[index]!.screening
    if (!days.has(day)) days.set(day, whatDayAsks(programme, terms, stations, day))
  }
  const mealStates = 1 + Math.max(...[...days.values()].map(({ meals }) => meals.length))
  const stepsTo = new Int32Array(end - first + 2)
  const from: number[] = []
  const meals: number[] = []
  const newDay: number[] = []
  for (let to = first; to <= end; to++) {
    for (let at = to - 1; at >= first - 1; at--) {
      addStep(at < first ? -1 : at, to)
      // Nothing passes by a ticket.
      if (stations[at]?.held && at >= first) break
    }
    stepsTo[to - first + 1] = from.length
  }
  const most = Uint8Array.from(stations.slice(first, end), ({ screening }) => days.get(screening.day)!.most)
  const isCounted = longestDay(first, stepsTo, from, newDay) > Math.min(...most)
  return {
    first,
    end,
    mealStates,
    countStates: isCounted ? Math.max(2, ...most) : 1,
    stepsTo,
    from: Int32Array.from(from),
    meals: Int8Array.from(meals),
    newDay: Uint8Array.from(newDay),
    most,
  }

  function addStep(at: number, to: number): void {
    const here = at < 0 ? undefined : stations[at]
    const next = to < end ? stations[to] : undefined
    const free = freeBetween(programme, terms, here, next)
    const isForced = here?.held && next?.held
    if (here && next && !isForced && free.to - free.from < Math.max(free.walk, terms.pause)) return
    let isOpen = false
    for (let before = 0; before < mealStates; before++) {
      const after = mealStates === 1 ? 0 : mealsAfter(before, here, next, free)
      isOpen ||= after >= 0
      meals.push(after)
    }
    if (isOpen) {
      from.push(at)
      newDay.push(Number(here?.screening.day !== next?.screening.day))
    } else meals.length -= mealStates
  }

  function mealsAfter(
    before: number,
    here: Station | undefined,
    next: Station | undefined,
    free: Free,
  ): number {
    const wanted = here ? days.get(here.screening.day)!.meals : []
    if (before > wanted.length) return -1
    const had = mealsHad(wanted, before, free)
    if (here && here.screening.day === next?.screening.day) return had.had
    // The day that ends wants all of its meals; the one that begins has what is left of the time between.
    if (had.had < wanted.length) return -1
    if (!next) return 0
    return mealsHad(days.get(next.screening.day)!.meals, 0, { ...free, walk: free.walk + had.spent }).had
  }
}

interface Free {
  from: number
  to: number
  walk: number
}

/** The time between two stations, before the first or after the last. */
function freeBetween(
  programme: PlanProgramme,
  { arrives, leaves }: PlanTerms,
  here: Station | undefined,
  next: Station | undefined,
): Free {
  return {
    from: here?.ends ?? arrives ?? Number.NEGATIVE_INFINITY,
    to: next?.screening.starts ?? leaves ?? Number.POSITIVE_INFINITY,
    walk: here && next ? minutesNeeded(programme, { pause: 0 }, here.screening, next.screening) : 0,
  }
}

/** The meals and the number of a day, as far as its tickets leave room for them. */
function whatDayAsks(
  programme: PlanProgramme,
  terms: PlanTerms,
  stations: readonly Station[],
  day: number,
): { meals: DayMeal[]; most: number } {
  const tickets = stations.filter(({ held }) => held)
  const ofDay = tickets.filter(({ screening }) => screening.day === day)
  const most = Math.min(255, Math.max(terms.mostADay ?? 255, ofDay.length))
  const wanted = mealsOn(programme, terms, day)
  if (ofDay.length === 0) return { meals: wanted, most }
  const first = tickets.indexOf(ofDay[0]!)
  const stretches = [...ofDay, undefined].map((_, at) =>
    freeBetween(programme, terms, tickets[first + at - 1], tickets[first + at]),
  )
  const meals: DayMeal[] = []
  for (const meal of wanted) {
    const more = [...meals, meal]
    const had = stretches.reduce((count, free) => mealsHad(more, count, free).had, 0)
    if (had === more.length) meals.push(meal)
  }
  return { meals, most }
}

/** Most stations of one day on one way. */
function longestDay(
  first: number,
  stepsTo: Int32Array,
  from: readonly number[],
  newDay: readonly number[],
): number {
  const longest = new Int32Array(stepsTo.length - 2)
  for (let to = 0; to < longest.length; to++) {
    for (let step = stepsTo[to]!; step < stepsTo[to + 1]!; step++) {
      const before = newDay[step] ? 0 : longest[from[step]! - first]!
      longest[to] = Math.max(longest[to]!, before + 1)
    }
  }
  return longest.reduce((most, each) => Math.max(most, each), 0)
}

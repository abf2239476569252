import { screeningKinds } from '#core/programme/screening.ts'
import type { TimetableProblem } from '../../problem.ts'
import type { Weights } from '../../rules.ts'
import { type Audiences, audiencesOf } from './audiences.ts'
import { type Calendar, calendarOf } from './calendar.ts'
import { type Lists, listsOf, Names, numbersOf } from './numbers.ts'
import { openSharesOf } from './open-shares.ts'
import { type Places, placesOf } from './places.ts'
import { type Rivals, rivalsOf } from './rivals.ts'

/** Where a screening was released, by numbers. */
export interface ReleasedPlace {
  screen: number
  day: number
  start: number
  sold: number
}

/** A problem laid out for solving: every thing is a number, its place in the problem's own list. */
export interface Compiled {
  problem: TimetableProblem
  weights: Weights
  calendar: Calendar
  screenings: number
  screens: number
  days: number
  places: Places
  rivals: Rivals
  audiences: Audiences
  /** By screening. */
  item: Int32Array
  kind: Uint8Array
  isPublic: Uint8Array
  isPress: Uint8Array
  gala: Uint8Array
  pinned: Uint8Array
  /** Screenings of one item and kind, which count as repeats of each other. */
  series: Int32Array
  seriesOf: Lists
  /** By screening × 2 + whether the discussion is held: minutes, and the guests who attend. */
  length: Int32Array
  guestsOf: Lists
  /** By screen. */
  venue: Int32Array
  turnaround: Int32Array
  /** By venue × venues + venue. */
  travel: Int32Array
  venues: number
  guests: number
  /** By item: discussions wanted; its screenings; whether press must come after the first of the others. */
  discussionsWanted: Int32Array
  ofItem: Lists
  pressAfter: Uint8Array
  /** By kind × days + day. */
  openShare: Float64Array
  /** By screening × screens + screen. */
  demandPoints: Float64Array
  /** By screening; undefined = never released. */
  released: readonly (ReleasedPlace | undefined)[]
  /** Which of the seldom rules can cost anything here. */
  asks: { demand: boolean; guests: boolean; wishes: boolean; released: boolean }
}

export function compile(problem: TimetableProblem, weights: Weights): Compiled {
  const { screenings, screens, items } = problem
  const calendar = calendarOf(problem.days)
  const itemNumbers = numbersOf(items)
  const guestNumbers = numbersOf(problem.guests)
  const venueNames = new Names()
  const venue = Int32Array.from(screens, it => venueNames.numberOf(it.venueId))
  const item = Int32Array.from(screenings, it => itemNumbers.get(it.itemId)!)
  const length = Int32Array.from(
    screenings.flatMap(it => {
      const without = it.introduction + it.minutes
      return [without, without + it.discussion]
    }),
  )
  const seriesNames = new Names()
  const series = Int32Array.from(screenings, it => seriesNames.numberOf(it.itemId, it.kind))
  return {
    ...{ problem, weights, calendar, item, length, series, venue },
    screenings: screenings.length,
    screens: screens.length,
    days: problem.days.length,
    places: placesOf(problem, calendar),
    rivals: rivalsOf(problem),
    audiences: audiencesOf(problem, screening => length[screening * 2 + 1]!),
    kind: Uint8Array.from(screenings, it => screeningKinds.indexOf(it.kind)),
    isPublic: Uint8Array.from(screenings, it => Number(it.kind === 'public')),
    isPress: Uint8Array.from(screenings, it => Number(it.kind === 'press-and-industry')),
    gala: Uint8Array.from(screenings, it => Number(it.gala)),
    pinned: Uint8Array.from(screenings, it => Number(it.pinned !== null)),
    seriesOf: listsOf(grouped(series, seriesNames.size)),
    guestsOf: listsOf(
      screenings.flatMap((it, index) => {
        const discussing = it.discussion > 0 ? items[item[index]!]!.discussions.guestIds : []
        const numbers = (ids: string[]) => [...new Set(ids)].flatMap(id => guestNumbers.get(id) ?? [])
        return [numbers(it.guestIds), numbers([...it.guestIds, ...discussing])]
      }),
    ),
    turnaround: Int32Array.from(screens, it => it.turnaround),
    travel: travelOf(problem, venueNames),
    venues: venueNames.size,
    guests: problem.guests.length,
    discussionsWanted: Int32Array.from(items, it => it.discussions.wanted),
    ofItem: listsOf(grouped(item, items.length)),
    pressAfter: Uint8Array.from(items, it => Number(it.press === 'after')),
    openShare: openSharesOf(problem, calendar),
    demandPoints: demandPointsOf(problem),
    released: releasedOf(problem, calendar),
    asks: {
      demand: screenings.some(it => it.demand !== null),
      guests: problem.guests.length > 0,
      wishes: screenings.some(it => it.gala) || items.some(it => it.discussions.wanted > 0),
      released: problem.released.length > 0,
    },
  }
}

function grouped(groupOf: Int32Array, groups: number): number[][] {
  const lists: number[][] = Array.from({ length: groups }, () => [])
  for (const [index, group] of groupOf.entries()) lists[group]!.push(index)
  return lists
}

function travelOf({ travel, screens }: TimetableProblem, names: Names): Int32Array {
  const venueIds = [...new Set(screens.map(it => it.venueId))]
  const table = new Int32Array(venueIds.length ** 2)
  const lay = (one: string, other: string, minutes: number) => {
    table[names.numberOf(one) * venueIds.length + names.numberOf(other)] = minutes
  }
  for (const one of venueIds)
    for (const other of venueIds) lay(one, other, one === other ? 0 : travel.otherwise)
  for (const { venueIds: pair, minutes } of travel.between) {
    const [one, other] = pair
    if (one === other || !venueIds.includes(one) || !venueIds.includes(other)) continue
    lay(one, other, minutes)
    lay(other, one, minutes)
  }
  return table
}

/** docs/rules/timetable.md#points, `demand`. */
function demandPointsOf({ screenings, screens }: TimetableProblem): Float64Array {
  const points = new Float64Array(screenings.length * screens.length)
  for (const [index, { demand }] of screenings.entries()) {
    if (demand === null) continue
    for (const [screen, { capacity }] of screens.entries()) {
      if (capacity === null) continue
      const left = capacity - demand
      points[index * screens.length + screen] = left < 0 ? -left / 10 : left / 100
    }
  }
  return points
}

function releasedOf(problem: TimetableProblem, calendar: Calendar): (ReleasedPlace | undefined)[] {
  const screenNumbers = numbersOf(problem.screens)
  const byScreening = new Map(problem.released.map(it => [it.screeningId, it]))
  return problem.screenings.map(({ id }) => {
    const told = byScreening.get(id)
    if (!told) return undefined
    const { screenId, start, sold } = told
    return { screen: screenNumbers.get(screenId) ?? -1, day: calendar.dayAt(start), start, sold }
  })
}

import type {
  DayPart,
  FestivalDay,
  ItemToShow,
  Placement,
  ScreeningToPlace,
  ScreenToUse,
} from '../problem.ts'
import { type Asked, dayOf } from './asked.ts'

/** A screening where it stands. */
export interface Standing {
  id: string
  screening: ScreeningToPlace
  item: ItemToShow
  screen: ScreenToUse
  start: number
  end: number
  /** Start and end, as a span. */
  span: { from: number; to: number }
  day: FestivalDay
  /** What the clock shows at the start, counting on from the midnight of its festival day. */
  clock: number
  dayPart: DayPart
  /** Whether a discussion is held. */
  discussion: boolean
  /** Who attends it. */
  guestIds: Set<string>
}

/** `placement` must name a screening and a screen of the problem. */
export function standing(asked: Asked, placement: Placement): Standing {
  const { screeningId, screenId, start } = placement
  const screening = asked.screenings.get(screeningId)
  const screen = asked.screens.get(screenId)
  if (screening === undefined || screen === undefined)
    throw new Error(`${screeningId} on ${screenId} is not of this problem`)
  const item = asked.items.get(screening.itemId)!
  const discussion = placement.discussion && screening.discussion > 0
  const end = start + screening.introduction + screening.minutes + (discussion ? screening.discussion : 0)
  const day = dayOf(asked, start)
  const clock = start - day.midnight
  return {
    id: screeningId,
    ...{ screening, item, screen, start, end, day, clock, discussion },
    span: { from: start, to: end },
    dayPart: dayPartAt(clock),
    guestIds: new Set([...screening.guestIds, ...(discussion ? item.discussions.guestIds : [])]),
  }
}

/** All placements as standings, earliest first. No screening may be placed twice. */
export function standings(asked: Asked, placements: Placement[]): Standing[] {
  const all = placements.map(it => standing(asked, it))
  const twice = all.find((it, at) => all.findIndex(other => other.id === it.id) !== at)
  if (twice !== undefined) throw new Error(`${twice.id} is placed twice`)
  return all.sort(earlierFirst)
}

export function earlierFirst(a: Standing, b: Standing): number {
  return a.start - b.start || (a.id < b.id ? -1 : 1)
}

function dayPartAt(clock: number): DayPart {
  if (clock < 12 * 60) return 'morning'
  if (clock < 17 * 60) return 'afternoon'
  return clock < 21 * 60 ? 'evening' : 'night'
}

/** Every two of them, in their order. */
export function* everyTwo<Thing>(all: Thing[]): Generator<[Thing, Thing]> {
  for (const [at, one] of all.entries()) for (const other of all.slice(at + 1)) yield [one, other]
}

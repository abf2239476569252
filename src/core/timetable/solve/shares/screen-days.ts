import type { Counters } from '../board/counters.ts'
import type { Place } from '../board/place.ts'

/** Who stands beside a place on its screen and festival day; −1 = nobody. */
export interface Beside {
  before: number
  after: number
  /** The position that the place would have in the screen's list. */
  position: number
}

export function besideOf(counters: Counters, place: Place): Beside {
  const position = counters.onScreen.position(place.screen, place.start)
  return {
    before: onDay(counters, place, position - 1),
    after: onDay(counters, place, position),
    position,
  }
}

/** Who stands at a position of the place's screen, if it is of its festival day; −1 = nobody. */
function onDay({ onScreen, dayOf }: Counters, { screen, day }: Place, position: number): number {
  if (position < 0 || position >= onScreen.size[screen]!) return -1
  const screening = onScreen.at(screen, position)
  return dayOf[screening] === day ? screening : -1
}

/** docs/rules/timetable.md#points, `holes`. */
export function holesShare(counters: Counters, place: Place, { before, after }: Beside): number {
  const { startOf, endOf, compiled } = counters
  const free = compiled.turnaround[place.screen]! + 60
  let points = 0
  if (before >= 0) points += hole(place.start - endOf[before]! - free)
  if (after >= 0) points += hole(startOf[after]! - place.end - free)
  if (before >= 0 && after >= 0) points -= hole(startOf[after]! - endOf[before]! - free)
  return points
}

function hole(minutes: number): number {
  return minutes > 0 ? minutes / 30 : 0
}

/** `staff-days`. */
export function staffDaysShare(counters: Counters, place: Place, beside: Beside): number {
  const { onScreen, startOf, endOf, compiled } = counters
  const { screen, start, end } = place
  const { before, after } = beside
  if (after >= 0 && before >= 0) return 0
  const limit = compiled.problem.staffHours * 60
  let first = start
  let last = end
  let without = 0
  if (before >= 0) {
    let position = beside.position - 1
    while (onDay(counters, place, position - 1) >= 0) position--
    first = startOf[onScreen.at(screen, position)]!
    without = endOf[before]! - first
  } else if (after >= 0) {
    let position = beside.position
    while (onDay(counters, place, position + 1) >= 0) position++
    last = endOf[onScreen.at(screen, position)]!
    without = last - startOf[after]!
  }
  return (Math.max(0, last - first - limit) - Math.max(0, without - limit)) / 30
}

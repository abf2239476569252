import type { Counters } from '../board/counters.ts'
import type { Place } from '../board/place.ts'
import type { Share } from './share.ts'

/** docs/rules/timetable.md#points, `holes`. */
export const holesShare: Share = (board, place) => {
  const { onScreen, startOf, endOf, compiled } = board
  const { screen, start, end } = place
  const next = onScreen.position(screen, start)
  const after = neighbour(board, place, next)
  const before = neighbour(board, place, next - 1)
  const free = compiled.turnaround[screen]! + 60
  let points = 0
  if (before >= 0) points += hole(start - endOf[before]! - free)
  if (after >= 0) points += hole(startOf[after]! - end - free)
  if (before >= 0 && after >= 0) points -= hole(startOf[after]! - endOf[before]! - free)
  return points
}

function hole(minutes: number): number {
  return minutes > 0 ? minutes / 30 : 0
}

/** `staff-days`. */
export const staffDaysShare: Share = (board, place) => {
  const { onScreen, startOf, endOf, compiled } = board
  const { screen, start, end } = place
  const next = onScreen.position(screen, start)
  const after = neighbour(board, place, next)
  const before = neighbour(board, place, next - 1)
  if (after >= 0 && before >= 0) return 0
  let first = start
  let last = end
  if (before >= 0) {
    let position = next - 1
    while (neighbour(board, place, position - 1) >= 0) position--
    first = startOf[onScreen.at(screen, position)]!
  } else if (after >= 0) {
    let position = next
    while (neighbour(board, place, position + 1) >= 0) position++
    last = endOf[onScreen.at(screen, position)]!
  }
  const without = before >= 0 ? endOf[before]! - first : after >= 0 ? last - startOf[after]! : 0
  const limit = compiled.problem.staffHours * 60
  return (Math.max(0, last - first - limit) - Math.max(0, without - limit)) / 30
}

/** Who stands at a position of the place's screen, if it is of its festival day; −1 = nobody. */
function neighbour({ onScreen, dayOf }: Counters, { screen, day }: Place, position: number): number {
  if (position < 0 || position >= onScreen.size[screen]!) return -1
  const screening = onScreen.at(screen, position)
  return dayOf[screening] === day ? screening : -1
}

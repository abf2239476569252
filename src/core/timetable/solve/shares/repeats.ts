import type { Counters } from '../board/counters.ts'
import type { Place } from '../board/place.ts'
import type { Share } from './share.ts'

/** docs/rules/timetable.md#points, `same-day-part`. */
export const sameDayPartShare: Share = (board, place) =>
  repeats(board, place, other => board.dayPartOf[other] === place.dayPart, 4)

/** `same-day`. */
export const sameDayShare: Share = (board, place) =>
  repeats(board, place, other => board.dayOf[other] === place.day, 8)

/** `same-venue`. */
export const sameVenueShare: Share = (board, place) => {
  const { venue } = board.compiled
  return repeats(board, place, other => venue[board.screenOf[other]!] === venue[place.screen], 2)
}

/** The points of each two of a series that are alike, shared among the others that are wanted. */
function repeats(
  { compiled, screenOf }: Counters,
  { screening }: Place,
  alike: (other: number) => boolean,
  points: number,
): number {
  const series = compiled.series[screening]!
  const { from, all } = compiled.seriesOf
  const end = from[series + 1]!
  if (end - from[series]! === 1) return 0
  let found = 0
  for (let at = from[series]!; at < end; at++) {
    const other = all[at]!
    if (other !== screening && screenOf[other]! >= 0 && alike(other)) found++
  }
  return found === 0 ? 0 : (points * found) / (end - from[series]! - 1)
}

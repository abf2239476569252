import type { Place } from '../board/place.ts'
import type { Search } from '../search.ts'

/** Any screening that need not stay where it stands. */
export function anyScreening({ chance, fixed }: Search): number {
  let screening = chance.below(fixed.length)
  while (fixed[screening]) screening = chance.below(fixed.length)
  return screening
}

/** Where any screening stands, if it stands and need not stay. */
export function anyStanding(search: Search): Place | undefined {
  return search.board.placeOf(anyScreening(search))
}

/** Any of the spans in which a screening may start; undefined where it has none. */
export function anySpan({ board, chance }: Search, screening: number, held: number): number | undefined {
  const { places, screens } = board.compiled
  const asked = places.asked[screening * 2 + held]!
  if (asked < 0) return undefined
  const from = places.from[asked * screens]!
  const spans = places.from[(asked + 1) * screens]! - from
  return spans === 0 ? undefined : from + chance.below(spans)
}

/** The minutes whose multiples a start should keep to: mostly the full and half hours. */
export function anyStep({ chance }: Search): number {
  const dice = chance.below(8)
  if (dice < 5) return 30
  return dice === 5 ? 15 : 5
}

/** The span of starts on a screen that holds this minute, or else any of the same festival day; undefined = none. */
export function spanNear(
  { board }: Search,
  screening: number,
  held: number,
  screen: number,
  minute: number,
): number | undefined {
  const { places, screens, calendar } = board.compiled
  const asked = places.asked[screening * 2 + held]!
  if (asked < 0) return undefined
  const day = calendar.dayAt(minute)
  let found: number | undefined
  const end = places.from[asked * screens + screen + 1]!
  for (let span = places.from[asked * screens + screen]!; span < end; span++) {
    if (places.first[span]! <= minute && minute <= places.last[span]!) return span
    if (places.day[span] === day) found = span
  }
  return found
}

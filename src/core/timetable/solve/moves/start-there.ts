import { type Place, placeAt } from '../board/place.ts'
import { pushAside } from '../board/push-aside.ts'
import type { Search } from '../search.ts'

/** One begins where another does, which leaves; those beside it are pushed aside. Undefined where they cannot be. */
export function startThere(
  { board, fixed }: Search,
  { screening, held }: Place,
  other: Place,
): Place[] | undefined {
  const place = placeAt(board.compiled, screening, other.screen, other.start, held)
  const position = board.onScreen.position(other.screen, other.start)
  return pushAside(board, fixed, place, position, [other.screening, screening])
}

/** Both begin where the other does. Nothing for two of one item and kind: nobody would see a difference. */
export function startForEachOther(search: Search, one: Place, other: Place): Place[] | undefined {
  const { series } = search.board.compiled
  if (search.fixed[other.screening] || series[one.screening] === series[other.screening]) return undefined
  const there = startThere(search, one, other)
  const here = there && startThere(search, other, one)
  return here && [...there, ...here]
}

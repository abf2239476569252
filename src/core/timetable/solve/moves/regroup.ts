import type { Place } from '../board/place.ts'
import { cheapestPlace } from '../insert/cheapest-place.ts'
import type { Move } from '../search.ts'
import { anyScreening } from './pick.ts'

/** Spans looked at for each. */
const spans = 12
const most = 6

/** All screenings that a guest attends, or all of one item, leave and come back one by one where it is cheapest. */
export const regroup: Move = search => {
  const { board, chance, fixed } = search
  const { rivals } = board.compiled
  const first = anyScreening(search)
  const block = [first]
  for (let at = rivals.from[first]!; at < rivals.from[first + 1]! && block.length < most; at++) {
    const other = rivals.other[at]!
    if (!fixed[other] && board.placeOf(other)) block.push(other)
  }
  if (block.length < 2) return undefined
  const before = block.flatMap(it => board.placeOf(it) ?? [])
  const { cost } = board
  for (const { screening } of before) board.lift(screening)
  const places: Place[] = []
  for (const screening of chance.shuffle(block)) {
    const { place } = cheapestPlace(search, screening, spans)
    if (!place) break
    places.push(place)
    board.put(place)
  }
  for (const { screening } of places) board.lift(screening)
  for (const place of before) board.put(place)
  board.cost = cost
  return places.length === block.length ? { places } : undefined
}

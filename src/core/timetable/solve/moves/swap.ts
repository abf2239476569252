import type { Place } from '../board/place.ts'
import type { Move, Search } from '../search.ts'
import { anyStanding, spanNear } from './pick.ts'
import { settle } from './settle.ts'

/** How far apart in the order of their minutes two may be that take each other's place. */
const reach = 30

/** Two screenings of about the same minutes take each other's place. */
export const swap: Move = search => {
  const { board, chance, rankOf, byLength, fixed } = search
  const one = anyStanding(search)
  if (!one) return undefined
  const rank = rankOf[one.screening]! + chance.below(2 * reach + 1) - reach
  const partner = byLength[Math.min(byLength.length - 1, Math.max(0, rank))]!
  const other = board.placeOf(partner)
  const { series } = board.compiled
  if (!other || fixed[partner] || series[partner] === series[one.screening]) return undefined
  const there = takenOver(search, one, other)
  const here = there && takenOver(search, other, one)
  return here && { places: [there, here] }
}

function takenOver(search: Search, { screening, held }: Place, other: Place): Place | undefined {
  const span = spanNear(search, screening, held, other.screen, other.start)
  return settle(search, screening, held, span, other.start, other.screening)
}

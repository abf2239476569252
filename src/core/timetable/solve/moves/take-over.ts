import type { Move } from '../search.ts'
import { anyScreening, anyStanding, spanNear } from './pick.ts'
import { settle } from './settle.ts'

/** A screening that stands nowhere takes the place of one that stands. */
export const takeOver: Move = search => {
  const { board, chance } = search
  const screening = anyScreening(search)
  const other = anyStanding(search)
  if (board.placeOf(screening) || !other) return undefined
  const held = chance.below(2)
  const span = spanNear(search, screening, held, other.screen, other.start)
  const place = settle(search, screening, held, span, other.start, other.screening)
  return place && { leaves: [other.screening], places: [place] }
}

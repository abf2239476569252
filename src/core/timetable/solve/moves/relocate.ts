import type { Move } from '../search.ts'
import { anyScreening, anySpan } from './pick.ts'
import { settle } from './settle.ts'

/** A screening goes anywhere it may, or finds a place at last. */
export const relocate: Move = search => {
  const { board, chance } = search
  const { first, last } = board.compiled.places
  const screening = anyScreening(search)
  const held = board.placeOf(screening)?.held ?? chance.below(2)
  const span = anySpan(search, screening, held)
  if (span === undefined) return undefined
  const wanted = first[span]! + chance.below(last[span]! - first[span]! + 1)
  const place = settle(search, screening, held, span, wanted)
  return place && { places: [place] }
}

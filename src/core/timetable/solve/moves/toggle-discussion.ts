import { placeAt, spanOf } from '../board/place.ts'
import type { Move } from '../search.ts'
import { anyStanding } from './pick.ts'

/** A discussion is held, or no longer. */
export const toggleDiscussion: Move = search => {
  const { compiled } = search.board
  const now = anyStanding(search)
  if (!now || compiled.places.asked[now.screening * 2 + 1]! < 0) return undefined
  const place = placeAt(compiled, now.screening, now.screen, now.start, 1 - now.held)
  return spanOf(compiled, place) < 0 ? undefined : { places: [place] }
}

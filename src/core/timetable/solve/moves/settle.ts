import { type Place, placeAt } from '../board/place.ts'
import { gapAt, nearestStart } from '../board/starts.ts'
import type { Search } from '../search.ts'
import { anyStep } from './pick.ts'

/**
 * A screening as near to `wanted` as a span of `compiled.places` and its neighbours on the screen leave room, `leaving`
 * taken off; undefined where they leave none.
 */
export function settle(
  search: Search,
  screening: number,
  held: number,
  span: number | undefined,
  wanted: number,
  leaving = -1,
): Place | undefined {
  const { board } = search
  const gap = span === undefined ? undefined : gapAt(board, screening, held, span, wanted, leaving)
  const start = gap && nearestStart(board, gap, wanted, anyStep(search))
  if (start === undefined) return undefined
  return placeAt(board.compiled, screening, board.compiled.places.screen[span!]!, start, held)
}

import { spanOf } from '../board/place.ts'
import type { Move } from '../search.ts'
import { anyStanding } from './pick.ts'
import { settle } from './settle.ts'

const farthest = 90

/** A screening begins a little earlier or later. */
export const shift: Move = search => {
  const { board, chance } = search
  const now = anyStanding(search)
  const span = now ? spanOf(board.compiled, now) : -1
  if (!now || span < 0) return undefined
  const minutes = 1 + chance.below(farthest)
  const wanted = chance.below(2) === 0 ? now.start - minutes : now.start + minutes
  const place = settle(search, now.screening, now.held, span, wanted)
  return place && place.start !== now.start ? { places: [place] } : undefined
}

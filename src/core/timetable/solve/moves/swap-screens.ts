import type { Move } from '../search.ts'
import { anyStanding } from './pick.ts'
import { startForEachOther } from './start-there.ts'

/** A start may be so many minutes earlier to be at about the same time. */
const earlier = 50

/** A screening changes its screen with the one that stands there at about the same time. */
export const swapScreens: Move = search => {
  const { board, chance } = search
  const { compiled, onScreen } = board
  const one = anyStanding(search)
  if (!one || compiled.screens < 2) return undefined
  const screen = (one.screen + 1 + chance.below(compiled.screens - 1)) % compiled.screens
  const position = onScreen.position(screen, one.start - earlier)
  if (position >= onScreen.size[screen]!) return undefined
  const other = board.placeOf(onScreen.at(screen, position))!
  const places = other.start < one.end ? startForEachOther(search, one, other) : undefined
  return places && { places }
}

import type { Move } from '../search.ts'
import { anyStanding, spanNear } from './pick.ts'
import { settle } from './settle.ts'

/** A screening goes to another screen at the same time, or as near to it as there is room. */
export const changeScreen: Move = search => {
  const { board, chance } = search
  const { screens } = board.compiled
  const now = anyStanding(search)
  if (!now || screens < 2) return undefined
  const screen = (now.screen + 1 + chance.below(screens - 1)) % screens
  const span = spanNear(search, now.screening, now.held, screen, now.start)
  const place = settle(search, now.screening, now.held, span, now.start)
  return place && { places: [place] }
}

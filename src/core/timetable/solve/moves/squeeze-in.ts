import { placeAt } from '../board/place.ts'
import { pushAside } from '../board/push-aside.ts'
import type { Move } from '../search.ts'
import { anyScreening, anySpan, anyStep } from './pick.ts'

/** A screening goes between two others that are pushed aside, with those beside them as far as needed. */
export const squeezeIn: Move = search => {
  const { board, chance, fixed } = search
  const { places, calendar } = board.compiled
  const screening = anyScreening(search)
  const held = board.placeOf(screening)?.held ?? chance.below(2)
  const span = anySpan(search, screening, held)
  if (span === undefined) return undefined
  const [first, last] = [places.first[span]!, places.last[span]!]
  const { midnight } = calendar.days[places.day[span]!]!
  const step = anyStep(search)
  const wanted = first + chance.below(last - first + 1)
  const start = Math.round((wanted - midnight) / step) * step + midnight
  const screen = places.screen[span]!
  const place = placeAt(board.compiled, screening, screen, start, held)
  const position = board.onScreen.position(screen, start - chance.below(60) + 30)
  const pushed = pushAside(board, fixed, place, position, [])
  return pushed && { places: pushed }
}

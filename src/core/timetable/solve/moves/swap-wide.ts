import type { Move } from '../search.ts'
import { anyStanding } from './pick.ts'
import { startForEachOther } from './start-there.ts'

/** Two screenings of whatever minutes begin where the other did. */
export const swapWide: Move = search => {
  const one = anyStanding(search)
  const other = anyStanding(search)
  if (!one || !other || (one.screen === other.screen && one.day === other.day)) return undefined
  const places = startForEachOther(search, one, other)
  return places && { places }
}

import { fits } from '../board/fits.ts'
import { type Place, placeAt } from '../board/place.ts'
import { startsWithin } from '../board/starts.ts'
import type { Search } from '../search.ts'
import { addedCost } from '../shares/added-cost.ts'

/** What was found, and how many places were looked at. */
export interface Found {
  place: Place | undefined
  cost: number
  looked: number
}

/**
 * The cheapest place that a screening finds beside those that stand, of those in at most `spans` of its spans taken at
 * random. Small differences are left to chance where `blur` points are given.
 */
export function cheapestPlace(search: Search, screening: number, spans: number, blur = 0): Found {
  const { board, chance } = search
  const { places, screens } = board.compiled
  const found: Found = { place: undefined, cost: Number.POSITIVE_INFINITY, looked: 1 }
  for (const held of [1, 0]) {
    const asked = places.asked[screening * 2 + held]!
    if (asked < 0) continue
    const from = places.from[asked * screens]!
    const count = places.from[(asked + 1) * screens]! - from
    for (let tried = 0; tried < Math.min(spans, count); tried++) {
      const span = count <= spans ? from + tried : from + chance.below(count)
      for (const start of startsWithin(board, screening, held, span)) {
        found.looked++
        const place = placeAt(board.compiled, screening, places.screen[span]!, start, held)
        if (!fits(board, place)) continue
        const cost = addedCost(board, place) + blur * chance.next()
        if (cost < found.cost) {
          found.place = place
          found.cost = cost
        }
      }
    }
  }
  return found
}

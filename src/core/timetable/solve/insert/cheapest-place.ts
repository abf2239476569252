import { fits } from '../board/fits.ts'
import { type Place, placeAt } from '../board/place.ts'
import { startsWithin } from '../board/starts.ts'
import type { Search } from '../search.ts'
import { addedCost } from '../shares/added-cost.ts'
import { spansToTry } from './spans-to-try.ts'

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
  const { places } = board.compiled
  const found: Found = { place: undefined, cost: Number.POSITIVE_INFINITY, looked: 1 }
  for (const { span, held } of spansToTry(search, screening, spans)) {
    for (const start of startsWithin(board, screening, held, span)) {
      found.looked++
      const place = placeAt(board.compiled, screening, places.screen[span]!, start, held)
      if (!fits(board, place)) continue
      const cost = addedCost(board, place) + blur * chance.next()
      if (cost >= found.cost) continue
      found.place = place
      found.cost = cost
    }
  }
  return found
}

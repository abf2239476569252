import { cheapestPlace } from '../solve/insert/cheapest-place.ts'
import { spansToTry } from '../solve/insert/spans-to-try.ts'
import { takingPlaces } from '../solve/insert/ways-in.ts'
import { type Change, makeChange, type Search } from '../solve/search.ts'

/** Places tried for one that finds none, and for those that had to leave it, and how far that goes on. */
const tried = [300, 12, 4]

/**
 * Finds a screening a place that others must leave, as few as possible that have not moved yet, and those another one.
 * Says whether it did; all who moved are in `movable` then, and the board is as it was if not.
 */
export function makeRoomFor(search: Search, screening: number, movable: Set<number>, depth = 0): boolean {
  const { board } = search
  if (depth >= tried.length) return false
  const weigh = ({ leaves = [] }: Change) => leaves.filter(it => !movable.has(it)).length + leaves.length / 10
  const found = [...spansToTry(search, screening, Number.POSITIVE_INFINITY)]
    .flatMap(({ span, held }) => takingPlaces(search, screening, held, span))
    .map(change => ({ change, weight: weigh(change) }))
    .sort((one, other) => one.weight - other.weight)
  for (const { change } of found.slice(0, tried[depth])) {
    const before = board.allPlaces()
    const known = new Set(movable)
    if (!makeChange(search, change, Number.POSITIVE_INFINITY)) continue
    search.fixed[screening] = 1
    for (const it of change.leaves!) movable.add(it)
    const all = change.leaves!.every(it => findsPlace(search, it, movable, depth))
    search.fixed[screening] = 0
    if (all) {
      movable.add(screening)
      return true
    }
    board.layOut(before)
    movable.clear()
    for (const it of known) movable.add(it)
  }
  return false
}

function findsPlace(search: Search, screening: number, movable: Set<number>, depth: number): boolean {
  const { place } = cheapestPlace(search, screening, Number.POSITIVE_INFINITY)
  if (place) {
    search.board.put(place)
    return true
  }
  return makeRoomFor(search, screening, movable, depth + 1)
}

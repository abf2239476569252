import { cheapestPlace } from '../solve/insert/cheapest-place.ts'
import { type Ejection, eject, ejections } from '../solve/insert/eject.ts'
import type { Search } from '../solve/search.ts'

/** Places tried for one that finds none, and for those that had to leave it, and how far that goes on. */
const tried = [300, 12, 4]

/**
 * Finds a screening a place that others must leave, as few as possible that have not moved yet, and those another one.
 * Says whether it did; all who moved are in `movable` then, and the board is as it was if not.
 */
export function makeRoomFor(search: Search, screening: number, movable: Set<number>, depth = 0): boolean {
  const { board } = search
  if (depth >= tried.length) return false
  const others = ({ leaves }: Ejection) => leaves.filter(it => !movable.has(it)).length
  const found = ejections(search, screening, Number.POSITIVE_INFINITY)
    .ejections.filter(({ leaves }) => leaves.every(it => !search.fixed[it]))
    .map(ejection => ({ ejection, weight: others(ejection) + ejection.leaves.length / 10 }))
    .sort((one, other) => one.weight - other.weight)
  for (const { ejection } of found.slice(0, tried[depth])) {
    const before = board.allPlaces()
    const known = new Set(movable)
    const gone = eject(search, ejection)
    search.fixed[screening] = 1
    for (const it of gone) movable.add(it)
    const all = gone.every(it => findsPlace(search, it, movable, depth))
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

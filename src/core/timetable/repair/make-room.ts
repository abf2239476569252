import { fits } from '../solve/board/fits.ts'
import { type Place, placeAt } from '../solve/board/place.ts'
import { startsWithin } from '../solve/board/starts.ts'
import { spansToTry } from '../solve/insert/spans-to-try.ts'
import { waysIn } from '../solve/insert/ways-in.ts'
import { type Change, makeChange, type Search } from '../solve/search.ts'

/** Changes tried for one that finds no place, and for those that had to leave it, and how far that goes on. */
const tried = [400, 20, 6]

/** What it takes to look for changes, in changes tried. */
const looking = 4

/** Changes that may still be tried in all. */
export interface Effort {
  left: number
}

/**
 * Finds a screening a place where at most `others` must move beside those in `movable`, which may anyway. Says whether it
 * did: all who moved are in `movable` then. If not, the board is as it was.
 */
export function makeRoomFor(
  search: Search,
  screening: number,
  movable: Set<number>,
  others: number,
  effort: Effort,
  depth = 0,
): boolean {
  if (depth >= tried.length || effort.left <= 0) return false
  effort.left -= looking
  const { board, fixed } = search
  const moves = ({ leaves = [], places }: Change) =>
    [...leaves, ...places.map(it => it.screening)].filter(it => it !== screening && !movable.has(it))
  const found = waysIn(search, screening, Number.POSITIVE_INFINITY)
    .changes.map(change => ({ change, moved: moves(change), leaves: change.leaves!.length }))
    .filter(({ moved }) => moved.length <= others)
    .sort((one, other) => one.leaves - other.leaves || one.moved.length - other.moved.length)
  for (const { change, moved } of found.slice(0, tried[depth])) {
    if (effort.left-- <= 0) return false
    const before = board.allPlaces()
    if (!makeChange(search, change, Number.POSITIVE_INFINITY)) continue
    const wider = new Set([...movable, screening, ...moved])
    const left = others - moved.length
    fixed[screening] = 1
    const all = change.leaves!.every(it => findPlace(search, it, wider, left, effort, depth + 1))
    fixed[screening] = 0
    if (all && wider.size - movable.size - 1 <= others) {
      for (const it of wider) movable.add(it)
      return true
    }
    board.layOut(before)
  }
  return false
}

/** Finds a screening that stands nowhere a place: a free one, or as `makeRoomFor` does. */
export function findPlace(
  search: Search,
  screening: number,
  movable: Set<number>,
  others: number,
  effort: Effort,
  depth: number,
): boolean {
  const place = anyPlace(search, screening)
  if (place) search.board.put(place)
  return place !== undefined || makeRoomFor(search, screening, movable, others, effort, depth)
}

/** The first free place that is found; what it costs is looked at when all have one. */
function anyPlace(search: Search, screening: number): Place | undefined {
  const { compiled } = search.board
  for (const { span, held } of spansToTry(search, screening, Number.POSITIVE_INFINITY)) {
    for (const start of startsWithin(search.board, screening, held, span)) {
      const place = placeAt(compiled, screening, compiled.places.screen[span]!, start, held)
      if (fits(search.board, place)) return place
    }
  }
  return undefined
}

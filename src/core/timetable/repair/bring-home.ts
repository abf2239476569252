import { fits } from '../solve/board/fits.ts'
import { type Place, spanOf } from '../solve/board/place.ts'
import { inTheWay } from '../solve/insert/in-the-way.ts'
import type { Search } from '../solve/search.ts'
import { type Effort, findPlace } from './make-room.ts'

/**
 * Who was moved goes back to where it stood before, if those in its way were moved too and find another place among
 * themselves. Those at home again are in `movable` no longer.
 */
export function bringHome(
  search: Search,
  before: readonly Place[],
  movable: Set<number>,
  effort: Effort,
): void {
  for (let again = true; again && effort.left > 0; ) {
    again = false
    for (const home of before) {
      const now = search.board.placeOf(home.screening)
      if (!now || !movable.has(home.screening) || isSame(now, home)) continue
      if (goHome(search, home, movable, effort)) again = true
    }
  }
}

function goHome(search: Search, home: Place, movable: Set<number>, effort: Effort): boolean {
  const { board, fixed } = search
  if (spanOf(board.compiled, home) < 0 || effort.left-- <= 0) return false
  const standing = board.allPlaces()
  board.lift(home.screening)
  const leaves = inTheWay(board, home)
  const wider = new Set(movable)
  wider.delete(home.screening)
  if (leaves?.every(it => wider.has(it))) {
    for (const it of leaves) board.lift(it)
    if (fits(board, home)) {
      board.put(home)
      fixed[home.screening] = 1
      const all = leaves.every(it => findPlace(search, it, wider, 0, effort, 1))
      fixed[home.screening] = 0
      if (all) {
        movable.delete(home.screening)
        return true
      }
    }
  }
  board.layOut(standing)
  return false
}

export function isSame(one: Place | undefined, other: Place): boolean {
  return one?.screen === other.screen && one.start === other.start && one.held === other.held
}

import type { Board } from './board/board.ts'
import { fits } from './board/fits.ts'
import type { Place } from './board/place.ts'
import type { Chance } from './chance.ts'
import { addedCost } from './shares/added-cost.ts'

/** What every step of solving works on. */
export interface Search {
  board: Board
  chance: Chance
  /** By screening: 1 where it must stay where it stands. */
  fixed: Uint8Array
  /** What a screening that stands nowhere counts beside the points. */
  unplacedCost: number
  /** All screenings by their minutes, and the place of each in that order. */
  byLength: Int32Array
  rankOf: Int32Array
}

/** What a screening that stands nowhere counts, beside points of this weight. */
const nowhere = 500

export function searchOn(board: Board, chance: Chance): Search {
  const { screenings, length, weights } = board.compiled
  const byLength = Int32Array.from({ length: screenings }, (_, index) => index).sort(
    (one, other) => length[one * 2]! - length[other * 2]! || one - other,
  )
  const rankOf = new Int32Array(screenings)
  for (const [rank, screening] of byLength.entries()) rankOf[screening] = rank
  return {
    ...{ board, chance, byLength, rankOf },
    fixed: new Uint8Array(screenings),
    unplacedCost: nowhere * Math.max(1, ...Object.values(weights)),
  }
}

/** What a move would do: some leave the board, some go to other places. */
export interface Change {
  leaves?: readonly number[]
  places: readonly Place[]
}

/** Proposes a change, or nothing where it finds none; the board is as it was before. */
export type Move = (search: Search) => Change | undefined

/** Makes the change if it breaks no hard rule and costs less than `limit` more than now; says whether it did. */
export function makeChange(search: Search, { leaves, places }: Change, limit: number): boolean {
  const { board, unplacedCost } = search
  if (!leaves && places.length === 1) return makeOne(search, places[0]!, limit)
  const before = board.cost
  const standing = board.standing
  const lifted: Place[] = []
  const lift = (screening: number) => {
    const place = board.placeOf(screening)
    if (!place) return
    lifted.push(place)
    board.lift(screening)
  }
  for (const screening of leaves ?? []) lift(screening)
  for (const { screening } of places) lift(screening)
  let put = 0
  while (put < places.length && fits(board, places[put]!)) board.put(places[put++]!)
  if (put === places.length) {
    const cost = board.cost - before + (standing - board.standing) * unplacedCost
    if (cost <= limit && !(leaves && leavesPressEarly(search, leaves))) return true
  }
  while (put > 0) board.lift(places[--put]!.screening)
  for (const place of lifted.reverse()) board.put(place)
  board.cost = before
  return false
}

function makeOne({ board, unplacedCost }: Search, place: Place, limit: number): boolean {
  if (!fits(board, place)) return false
  const before = board.placeOf(place.screening)
  const freed = before ? board.lift(place.screening) : unplacedCost
  const cost = addedCost(board, place)
  if (cost - freed <= limit) {
    board.put(place, cost)
    return true
  }
  if (before) board.put(before, freed)
  return false
}

/** Where the first of an item leaves, its press screenings may stand before the one that is first now. */
function leavesPressEarly({ board }: Search, leaves: readonly number[]): boolean {
  const { compiled } = board
  return leaves.some(screening => pressTooEarly(board, compiled.item[screening]!))
}

function pressTooEarly(board: Board, item: number): boolean {
  const { compiled } = board
  if (!compiled.pressAfter[item]) return false
  const { from, all } = compiled.ofItem
  return all
    .subarray(from[item]!, from[item + 1]!)
    .some(it => compiled.isPress[it] === 1 && board.screenOf[it]! >= 0 && !fits(board, board.placeOf(it)!))
}

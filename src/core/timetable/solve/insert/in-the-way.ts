import type { Board } from '../board/board.ts'
import { fits, rivalAllows } from '../board/fits.ts'
import type { Place } from '../board/place.ts'

/** Who stands and cannot stand together with a place by a rule between two; the screening itself is none of them. */
export function clashing(board: Board, place: Place): number[] {
  const { compiled, onScreen, startOf, endOf, screenOf } = board
  const { screening, screen, start, end } = place
  const turnaround = compiled.turnaround[screen]!
  const found: number[] = []
  for (let at = 0; at < onScreen.size[screen]!; at++) {
    const other = onScreen.at(screen, at)
    if (startOf[other]! >= end + turnaround) break
    if (endOf[other]! + turnaround > start && other !== screening) found.push(other)
  }
  const { rivals } = compiled
  for (let at = rivals.from[screening]!; at < rivals.from[screening + 1]!; at++) {
    const other = rivals.other[at]!
    if (screenOf[other]! >= 0 && !rivalAllows(board, place, at) && !found.includes(other)) found.push(other)
  }
  return found
}

/** Who must leave so that a place fits; undefined where that is not enough. The screening itself stands nowhere. */
export function inTheWay(board: Board, place: Place): number[] | undefined {
  const found = clashing(board, place)
  const { pressAfter, item } = board.compiled
  return pressAfter[item[place.screening]!] && !fitsWithout(board, place, found) ? undefined : found
}

function fitsWithout(board: Board, place: Place, leaving: readonly number[]): boolean {
  const places = leaving.map(it => board.placeOf(it)!)
  const { cost } = board
  for (const it of leaving) board.lift(it)
  const fit = fits(board, place)
  for (const it of places.reverse()) board.put(it)
  board.cost = cost
  return fit
}

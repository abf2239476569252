import type { Board } from '../board/board.ts'
import { type Place, placeAt } from '../board/place.ts'
import { pressTooEarly, type Search } from '../search.ts'
import { inTheWay } from './in-the-way.ts'

/** A place that is free once some have left it. */
export interface Ejection {
  place: Place
  leaves: number[]
}

/**
 * The places that a screening could have if others left, of those in at most `spans` of its spans taken at random; none
 * that something fixed is in the way of.
 */
export function ejections(
  { board, chance, fixed }: Search,
  screening: number,
  spans: number,
): { ejections: Ejection[]; looked: number } {
  const { places, screens } = board.compiled
  const found: Ejection[] = []
  let looked = 1
  for (const held of [0, 1]) {
    const asked = places.asked[screening * 2 + held]!
    if (asked < 0) continue
    const from = places.from[asked * screens]!
    const count = places.from[(asked + 1) * screens]! - from
    for (let tried = 0; tried < Math.min(spans, count); tried++) {
      const span = count <= spans ? from + tried : from + chance.below(count)
      for (const start of startsOverOthers(board, screening, held, span)) {
        looked++
        const place = placeAt(board.compiled, screening, places.screen[span]!, start, held)
        const leaves = inTheWay(board, place)
        if (leaves && !leaves.some(it => fixed[it])) found.push({ place, leaves })
      }
    }
  }
  return { ejections: found, looked }
}

/** Starts at both ends of a span and around each of those that stand on its screen. */
function startsOverOthers(board: Board, screening: number, held: number, span: number): Set<number> {
  const { compiled, onScreen, startOf, endOf } = board
  const { places, turnaround, calendar } = compiled
  const screen = places.screen[span]!
  const [first, last] = [places.first[span]!, places.last[span]!]
  const length = compiled.length[screening * 2 + held]!
  const { midnight } = calendar.days[places.day[span]!]!
  const later = (minute: number) => Math.ceil((minute - midnight) / 5) * 5 + midnight
  const earlier = (minute: number) => Math.floor((minute - midnight) / 5) * 5 + midnight
  const starts = new Set(first === last ? [first] : [later(first), earlier(last)])
  for (let at = Math.max(0, onScreen.position(screen, first) - 1); at < onScreen.size[screen]!; at++) {
    const other = onScreen.at(screen, at)
    if (startOf[other]! > last + length) break
    starts.add(later(startOf[other]!))
    starts.add(later(endOf[other]! + turnaround[screen]!))
    starts.add(earlier(startOf[other]! - turnaround[screen]! - length))
  }
  for (const start of starts) if (start < first || start > last) starts.delete(start)
  return starts
}

/** Makes an ejection; says who stands nowhere now. */
export function eject({ board, fixed }: Search, { place, leaves }: Ejection): number[] {
  const gone = [...leaves]
  for (const screening of leaves) board.lift(screening)
  board.put(place)
  for (const item of new Set(leaves.map(it => board.compiled.item[it]!))) {
    for (const press of pressTooEarly(board, item).filter(it => !fixed[it])) {
      board.lift(press)
      gone.push(press)
    }
  }
  return gone
}

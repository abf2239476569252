import type { Board } from '../board/board.ts'
import { placeAt } from '../board/place.ts'
import type { Change, Search } from '../search.ts'
import { inTheWay } from './in-the-way.ts'
import { spansToTry } from './spans-to-try.ts'
import { squeezes } from './squeeze.ts'

/** How a screening comes in where there is no free place: of at most `spans` of its spans taken at random, all ways. */
export function waysIn(
  search: Search,
  screening: number,
  spans: number,
): { changes: Change[]; looked: number } {
  const changes: Change[] = []
  let looked = 1
  for (const { span, held } of spansToTry(search, screening, spans)) {
    const found = [...takingPlaces(search, screening, held, span), ...squeezes(search, screening, held, span)]
    looked += found.length
    for (const change of found) changes.push(change)
  }
  return { changes, looked }
}

/** Places in a span that are free once others have left, as they stand; none that something fixed is in the way of. */
function takingPlaces({ board, fixed }: Search, screening: number, held: number, span: number): Change[] {
  const screen = board.compiled.places.screen[span]!
  const found: Change[] = []
  for (const start of startsOverOthers(board, screening, held, span)) {
    const place = placeAt(board.compiled, screening, screen, start, held)
    const leaves = inTheWay(board, place)
    if (leaves && !leaves.some(it => fixed[it])) found.push({ leaves, places: [place] })
  }
  return found
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

import type { Board } from './board.ts'
import { type Place, placeAt, spanOf } from './place.ts'

/**
 * A place with those beside it on the screen pushed aside as little as it needs: from `position` of the screen's list on
 * they go later, those before it earlier. `leaving` are taken off before. Undefined where one that is fixed, or the rules
 * about one alone, stand against it; rules between two are not asked.
 */
export function pushAside(
  board: Board,
  fixed: Uint8Array,
  place: Place,
  position: number,
  leaving: readonly number[],
): Place[] | undefined {
  const { compiled, onScreen } = board
  if (spanOf(compiled, place) < 0) return undefined
  const { screening, screen } = place
  const turnaround = compiled.turnaround[screen]!
  const places = [place]
  const push = (other: number, start: number) => {
    if (fixed[other]) return undefined
    const pushed = placeAt(compiled, other, screen, start, board.heldOf[other]!)
    if (spanOf(compiled, pushed) < 0) return undefined
    places.push(pushed)
    return pushed
  }
  const stays = (other: number) => other !== screening && !leaving.includes(other)

  let limit = place.start - turnaround
  for (let at = position - 1; at >= 0; at--) {
    const other = onScreen.at(screen, at)
    if (!stays(other)) continue
    if (board.endOf[other]! <= limit) break
    const length = board.endOf[other]! - board.startOf[other]!
    const pushed = push(other, onGrid(board, limit - length, Math.floor))
    if (!pushed) return undefined
    limit = pushed.start - turnaround
  }
  limit = place.end + turnaround
  for (let at = position; at < onScreen.size[screen]!; at++) {
    const other = onScreen.at(screen, at)
    if (!stays(other)) continue
    if (board.startOf[other]! >= limit) break
    const pushed = push(other, onGrid(board, limit, Math.ceil))
    if (!pushed) return undefined
    limit = pushed.end + turnaround
  }
  return places
}

function onGrid({ compiled }: Board, minute: number, round: (fives: number) => number): number {
  const { days, dayAt } = compiled.calendar
  const { midnight } = days[dayAt(minute)]!
  return round((minute - midnight) / 5) * 5 + midnight
}

/**
 * The earliest start that a screening can have at each position of a span's screen and day, when all before it are pushed
 * to the front as far as the rules about them alone let them.
 */
export function earliestStarts(
  board: Board,
  fixed: Uint8Array,
  span: number,
  leaving: readonly number[],
): { position: number; start: number }[] {
  const { compiled, onScreen } = board
  const { places, turnaround } = compiled
  const screen = places.screen[span]!
  const found: { position: number; start: number }[] = []
  let front = places.first[span]!
  const first = onScreen.position(screen, front)
  if (first > 0) {
    const before = onScreen.at(screen, first - 1)
    if (!leaving.includes(before)) front = Math.max(front, board.endOf[before]! + turnaround[screen]!)
  }
  for (let position = first; ; position++) {
    const start = onGrid(board, front, Math.ceil)
    if (start > places.last[span]!) return found
    found.push({ position, start })
    if (position >= onScreen.size[screen]!) return found
    const other = onScreen.at(screen, position)
    if (leaving.includes(other)) continue
    const now = board.placeOf(other)!
    const own = fixed[other] ? now.start : Math.max(start, places.first[spanOf(compiled, now)]!)
    front = Math.min(now.start, onGrid(board, own, Math.ceil)) + (now.end - now.start) + turnaround[screen]!
  }
}

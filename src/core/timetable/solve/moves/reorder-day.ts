import { type Place, placeAt, spanOf } from '../board/place.ts'
import type { Move, Search } from '../search.ts'
import { anyStanding, anyStep } from './pick.ts'

const longestRun = 4

/** Some that follow each other on a screen change their order and stand one behind the other again. */
export const reorderDay: Move = search => {
  const { board, chance } = search
  const first = anyStanding(search)
  if (!first) return undefined
  const run = runFrom(search, first, 2 + chance.below(longestRun - 1))
  if (run.length < 2) return undefined
  const starts = run[0]!.start
  const last = run.at(-1)!
  const ordered = chance.shuffle([...run])
  const turnaround = board.compiled.turnaround[first.screen]!
  const step = anyStep(search)
  let spare = last.end - starts - (run.length - 1) * turnaround
  for (const { start, end } of run) spare -= end - start
  const places: Place[] = []
  let from = starts
  for (const { screening, screen, held, day } of ordered) {
    const { midnight } = board.compiled.calendar.days[day]!
    const early = Math.ceil((from - midnight) / 5) * 5 + midnight
    const tidy = Math.ceil((from - midnight) / step) * step + midnight
    const start = tidy - from <= spare ? tidy : early
    spare -= start - from
    const place = placeAt(board.compiled, screening, screen, start, held)
    if (spanOf(board.compiled, place) < 0) return undefined
    places.push(place)
    from = place.end + turnaround
  }
  return { places }
}

/** A place and up to `most` in all that follow it on the same screen and day and need not stay. */
function runFrom({ board, fixed }: Search, first: Place, most: number): Place[] {
  const { onScreen } = board
  const run = [first]
  let position = onScreen.position(first.screen, first.start) + 1
  while (run.length < most && position < onScreen.size[first.screen]!) {
    const next = board.placeOf(onScreen.at(first.screen, position++))!
    if (next.day !== first.day || fixed[next.screening]) break
    run.push(next)
  }
  return run
}

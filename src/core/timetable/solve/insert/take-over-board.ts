import { Board } from '../board/board.ts'
import { fits } from '../board/fits.ts'
import { type Place, spanOf } from '../board/place.ts'
import type { Search } from '../search.ts'
import { fewestLeaving } from './fewest-leaving.ts'
import { clashing } from './in-the-way.ts'

/** How many others leave before one that is held does. */
const heldCountsFor = 1000

/**
 * Puts a timetable on an empty board. What breaks a rule there is left out, the fewest possible; those in `hold` are the
 * last to be, and are fixed where they stand.
 */
export function takeOverBoard(search: Search, places: readonly Place[], hold: ReadonlySet<string>): void {
  const { board, fixed } = search
  const { compiled } = board
  const isHeld = (it: Place) => hold.has(compiled.problem.screenings[it.screening]!.id)
  const alone = places.filter(it => spanOf(compiled, it) >= 0)
  const crowded = new Board(compiled)
  for (const place of alone) crowded.put(place)
  const at = new Map(alone.map((it, index) => [it.screening, index]))
  const leaving = fewestLeaving(
    alone.map(it => clashing(crowded, it).map(other => at.get(other)!)),
    alone.map(it => (isHeld(it) ? heldCountsFor : 1)),
  )
  const stay = alone.filter((_, index) => !leaving.has(index))
  // Press screenings last: whether one may stand can hang on the first of the others.
  const isPress = (it: Place) => compiled.isPress[it.screening] === 1
  for (const place of [...stay.filter(it => !isPress(it)), ...stay.filter(isPress)]) {
    if (!fits(board, place)) continue
    board.put(place)
    if (isHeld(place)) fixed[place.screening] = 1
  }
  keepFirstOfHeldPress(search)
}

/** A held press screening that must come after the first of the others keeps that one in its place too. */
function keepFirstOfHeldPress({ board, fixed }: Search): void {
  const { compiled, startOf } = board
  const { from, all } = compiled.ofItem
  for (const [item, after] of compiled.pressAfter.entries()) {
    const own = Array.from(all.subarray(from[item]!, from[item + 1]!)).filter(it => board.placeOf(it))
    if (!after || !own.some(it => fixed[it] && compiled.isPress[it])) continue
    const others = own.filter(it => !compiled.isPress[it]).sort((one, two) => startOf[one]! - startOf[two]!)
    if (others[0] !== undefined) fixed[others[0]] = 1
  }
}

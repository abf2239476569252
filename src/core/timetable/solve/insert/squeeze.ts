import { type Place, placeAt } from '../board/place.ts'
import { earliestStarts, pushAside } from '../board/push-aside.ts'
import type { Change, Search } from '../search.ts'
import { inTheWay } from './in-the-way.ts'

/**
 * The ways to squeeze a screening in between those of one screen and day, others pushed aside: with nobody leaving, or
 * with one of them leaving; who keeps it from there by another rule leaves too.
 */
export function squeezes(search: Search, screening: number, held: number, span: number): Change[] {
  const { board, fixed } = search
  const { places } = board.compiled
  const screen = places.screen[span]!
  const found: Change[] = []
  const add = (place: Place, position: number, leaving: readonly number[]) => {
    const pushed = pushAside(board, fixed, place, position, leaving)
    if (!pushed) return
    const aside = new Set(pushed.map(it => it.screening))
    const inWay = inTheWay(board, place)
    if (!inWay) return
    const leaves = [...new Set([...leaving, ...inWay.filter(it => !aside.has(it))])]
    if (!leaves.some(it => fixed[it])) found.push({ leaves, places: pushed })
  }
  for (const { position, start } of earliestStarts(board, fixed, span, [])) {
    add(placeAt(board.compiled, screening, screen, start, held), position, [])
    if (position >= board.onScreen.size[screen]!) continue
    const leaving = board.onScreen.at(screen, position)
    if (!fixed[leaving]) add(placeAt(board.compiled, screening, screen, start, held), position, [leaving])
  }
  return found
}

import type { Counters } from './counters.ts'
import type { Place } from './place.ts'

/**
 * Whether a place breaks no hard rule beside those that stand, where the screening itself stands now left out. The rules
 * about it alone are those of `compiled.places`; whoever proposes a place takes it from there.
 */
export function fits(board: Counters, place: Place): boolean {
  return screenIsFree(board, place) && rivalsAllow(board, place) && isAfterFirst(board, place)
}

function screenIsFree({ compiled, onScreen, startOf, endOf }: Counters, place: Place): boolean {
  const { screening, screen, start, end } = place
  const turnaround = compiled.turnaround[screen]!
  let next = onScreen.position(screen, start)
  let before = next - 1
  if (next < onScreen.size[screen]! && onScreen.at(screen, next) === screening) next++
  if (next < onScreen.size[screen]! && startOf[onScreen.at(screen, next)]! < end + turnaround) return false
  if (before >= 0 && onScreen.at(screen, before) === screening) before--
  return before < 0 || endOf[onScreen.at(screen, before)]! + turnaround <= start
}

function rivalsAllow(board: Counters, place: Place): boolean {
  const { rivals } = board.compiled
  const end = rivals.from[place.screening + 1]!
  for (let at = rivals.from[place.screening]!; at < end; at++) {
    if (board.screenOf[rivals.other[at]!]! >= 0 && !rivalAllows(board, place, at)) return false
  }
  return true
}

/** Whether the rival at this place of `compiled.rivals`, which stands, leaves the place free. */
export function rivalAllows(board: Counters, place: Place, at: number): boolean {
  const { rivals, venue, travel, venues } = board.compiled
  const { screen, start, end, held } = place
  const other = rivals.other[at]!
  const otherScreen = board.screenOf[other]!
  const [here, there] = [venue[screen]!, venue[otherScreen]!]
  let leads = here === there ? rivals.leadsHere[at]! : rivals.leadsAway[at]!
  let follows = here === there ? rivals.followsHere[at]! : rivals.followsAway[at]!
  if ((rivals.guest[at]! >> (held + 2 * board.heldOf[other]!)) & 1) {
    const minutes = travel[here * venues + there]!
    if (minutes > leads) leads = minutes
    if (minutes > follows) follows = minutes
  }
  const otherStart = board.startOf[other]!
  const otherEnd = board.endOf[other]!
  if (end + leads > otherStart && otherEnd + follows > start) return false
  const followed = rivals.followedWithin[at]!
  if (followed >= 0) return screen === otherScreen && otherStart - end <= followed
  const following = rivals.followsWithin[at]!
  return following < 0 || (screen === otherScreen && start - otherEnd <= following)
}

/** `press` (after): press screenings start after the earliest of the others has ended. */
function isAfterFirst(board: Counters, place: Place): boolean {
  const { compiled, screenOf, startOf, endOf } = board
  const item = compiled.item[place.screening]!
  if (!compiled.pressAfter[item]) return true
  const { from, all } = compiled.ofItem
  let firstStart = compiled.isPress[place.screening] ? Number.POSITIVE_INFINITY : place.start
  let firstEnd = place.end
  let press = compiled.isPress[place.screening] ? place.start : Number.POSITIVE_INFINITY
  for (let at = from[item]!; at < from[item + 1]!; at++) {
    const other = all[at]!
    if (other === place.screening || screenOf[other]! < 0) continue
    if (compiled.isPress[other]) press = Math.min(press, startOf[other]!)
    else if (startOf[other]! < firstStart) {
      firstStart = startOf[other]!
      firstEnd = endOf[other]!
    }
  }
  return firstStart === Number.POSITIVE_INFINITY || press >= firstEnd
}

import { type Asked, dayOf } from '../judge/asked.ts'
import { joined } from '../judge/spans.ts'
import type { Standing } from '../judge/standing.ts'
import type { Placement, ScreeningToPlace, ScreenToUse } from '../problem.ts'

/**
 * The places that a programmer would look at: on every screen the full and half hours at which it is open long enough,
 * and right after and right before what stands there. With or without the discussion as it is now, else both.
 */
export function placesFor(
  asked: Asked,
  screening: ScreeningToPlace,
  others: Standing[],
  discussion: boolean | undefined,
): Placement[] {
  const byScreen = Map.groupBy(others, it => it.screen.id)
  const both = screening.discussion > 0 ? [false, true] : [false]
  return (discussion === undefined ? both : [discussion]).flatMap(held => {
    const length = screening.introduction + screening.minutes + (held ? screening.discussion : 0)
    return asked.problem.screens.flatMap(screen =>
      startsOn(asked, screen, byScreen.get(screen.id) ?? [], length).map(start => ({
        screeningId: screening.id,
        screenId: screen.id,
        start,
        discussion: held,
      })),
    )
  })
}

function startsOn(asked: Asked, screen: ScreenToUse, there: Standing[], length: number): number[] {
  const starts = new Set<number>()
  const { windows, turnaround } = screen
  for (const { from, to } of joined(windows)) {
    const latest = to - length
    const take = (start: number) => start >= from && start <= latest && starts.add(start)
    for (let at = onClock(asked, from, 30); at <= latest; at = onClock(asked, at + 1, 30)) take(at)
    take(onClock(asked, from, 5))
    for (const { start, end } of there) {
      take(onClock(asked, end + turnaround, 5))
      take(onClock(asked, start - turnaround - length - 4, 5))
    }
  }
  return [...starts].sort((a, b) => a - b)
}

/** The first minute from this on at which the clock shows whole steps. */
function onClock(asked: Asked, minute: number, step: number): number {
  const { midnight } = dayOf(asked, minute)
  return minute + ((((midnight - minute) % step) + step) % step)
}

import { screeningKinds } from '#core/programme/screening.ts'
import type { TimetableProblem } from '../../problem.ts'
import type { Calendar } from './calendar.ts'
import { joinSpans } from './start-spans.ts'

/** By kind × days + day: the day's share of the minutes in which the kind's screens are open (`day-balance`). */
export function openSharesOf(problem: TimetableProblem, { starts }: Calendar): Float64Array {
  const days = starts.length
  const openOf = problem.screens.map(({ windows }) => {
    const open = joinSpans(windows)
    return starts.map(({ first, last }) =>
      open.reduce(
        (sum, { from, to }) => sum + Math.max(0, Math.min(to, last + 1) - Math.max(from, first)),
        0,
      ),
    )
  })
  const shares = new Float64Array(screeningKinds.length * days)
  for (const [kind, name] of screeningKinds.entries()) {
    const ofKind = problem.screenings.filter(it => it.kind === name)
    const everywhere = ofKind.some(it => it.screenIds === null)
    const named = new Set(ofKind.flatMap(it => it.screenIds ?? []))
    const minutes = starts.map((_, day) =>
      problem.screens.reduce(
        (sum, { id }, index) => sum + (everywhere || named.has(id) ? openOf[index]![day]! : 0),
        0,
      ),
    )
    const all = minutes.reduce((sum, it) => sum + it, 0)
    if (all > 0) for (const [day, open] of minutes.entries()) shares[kind * days + day] = open / all
  }
  return shares
}

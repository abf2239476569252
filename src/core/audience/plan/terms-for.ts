import type { PlanDay, PlanTerms } from './plan.ts'
import type { VisitPlan } from './visit-plan.ts'

/** What is asked of a programme of these days. */
export function termsFor(
  { wishes, held, terms }: Pick<VisitPlan, 'wishes' | 'held' | 'terms'>,
  days: readonly PlanDay[],
): PlanTerms {
  const { daysOff, arrives, leaves, pause, mostADay, meals } = terms
  return {
    ...{ wishes, held, pause, mostADay, meals },
    daysOff: days.flatMap(({ date }, place) => (daysOff.includes(date) ? [place] : [])),
    arrives: arrives === null ? null : minuteOf(arrives, days),
    leaves: leaves === null ? null : minuteOf(leaves, days),
  }
}

/** A wall clock's moment on the one line of minutes; outside the festival, somewhere before or after all of it. */
function minuteOf(local: string, days: readonly PlanDay[]): number {
  const [date = '', time = ''] = local.split('T')
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const of = days.find(each => each.date === date)
  if (of) return of.noon + (hours - 12) * 60 + minutes
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return 0
  return date < first.date ? first.noon - 2 * 24 * 60 : last.noon + 2 * 24 * 60
}

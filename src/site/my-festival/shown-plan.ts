import { explainVisit, planVisit } from '#core/audience/plan/plan-visit.ts'
import { termsFor } from '#core/audience/plan/terms-for.ts'
import type { PlannedVisit, VisitPlan } from '#core/audience/plan/visit-plan.ts'
import type { Price } from '#core/boxoffice/prices/price.ts'
import type { View } from '../view.ts'
import { planChanges } from './changes.ts'
import type { PlanSheet, ToDraw } from './draw-plan.ts'
import { planningOf, planSheet } from './plan-sheet.ts'

type Kept = Pick<VisitPlan, 'wishes' | 'terms' | 'held' | 'planned'>

/** A visitor's stars with the best plan of them. */
export interface ShownPlan extends ToDraw {
  kept: VisitPlan
  sheet: PlanSheet
  /** Sentences about planned screenings that are no longer as they were. */
  changes: readonly string[]
  /** The best plan is another one than what was kept. */
  isOther: boolean
  /** Planned screenings that have begun. */
  begun: readonly string[]
  prices: readonly Price[]
  isOpen: boolean
}

/** The best plan of what somebody says, with everything that its page tells. */
export function bestPlan(
  view: View,
  kept: Kept,
  now: Temporal.Instant,
): Pick<ShownPlan, 'sheet' | 'plan' | 'leftOut' | 'held' | 'begun' | 'changes' | 'isOther'> {
  const begun = begunOf(view, kept, now)
  const stands = { ...kept, held: [...new Set([...kept.held, ...begun])] }
  const sheet = planSheet(view, kept.wishes, stands.held, now)
  const { plan, leftOut } = explainVisit(sheet.programme, termsFor(stands, sheet.programme.days))
  const ids = plan.screenings.map(({ screeningId }) => screeningId)
  const before = kept.planned.map(({ screeningId }) => screeningId)
  return {
    ...{ sheet, plan, leftOut, held: kept.held, begun, changes: planChanges(view, kept.planned) },
    isOther: ids.length !== before.length || ids.some(id => !before.includes(id)),
  }
}

/** What of the best plan is kept. */
export function plannedNow(view: View, kept: Kept, now: Temporal.Instant): PlannedVisit[] {
  const stands = { ...kept, held: [...new Set([...kept.held, ...begunOf(view, kept, now)])] }
  const programme = planningOf(view, kept.wishes, stands.held, now)
  const { screenings } = planVisit(programme, termsFor(stands, programme.days))
  return screenings.flatMap(({ screeningId }) => {
    const screening = view.guide.showing(screeningId)?.screening
    if (!screening) return []
    return [
      { screeningId, startsAt: screening.startsAt.toInstant().toString(), screenId: screening.screenId },
    ]
  })
}

/** What was planned and has begun counts as seen. */
function begunOf({ guide }: View, { planned }: Kept, now: Temporal.Instant): string[] {
  return planned
    .map(({ screeningId }) => screeningId)
    .filter(id => {
      const screening = guide.showing(id)?.screening
      return (
        screening &&
        !screening.cancelled &&
        Temporal.Instant.compare(screening.startsAt.toInstant(), now) <= 0
      )
    })
}

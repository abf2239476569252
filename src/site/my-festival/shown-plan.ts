import { explainVisit } from '#core/audience/plan/plan-visit.ts'
import { termsFor } from '#core/audience/plan/terms-for.ts'
import type { PlannedVisit, VisitPlan } from '#core/audience/plan/visit-plan.ts'
import type { Price } from '#core/boxoffice/price.ts'
import type { View } from '../view.ts'
import { planChanges } from './changes.ts'
import type { PlanSheet, ToDraw } from './draw-plan.ts'
import { planSheet } from './plan-sheet.ts'

/** A visitor's stars with the best plan of them. */
export interface ShownPlan extends ToDraw {
  kept: VisitPlan
  sheet: PlanSheet
  /** Sentences about planned screenings that are no longer as they were. */
  changes: readonly string[]
  /** The best plan is another one than what was kept. */
  isOther: boolean
  prices: readonly Price[]
  isOpen: boolean
}

/** The best plan of what somebody says, with everything that its page tells. */
export function bestPlan(
  view: View,
  kept: Pick<VisitPlan, 'wishes' | 'terms' | 'held' | 'planned'>,
  now: Temporal.Instant,
): Pick<ShownPlan, 'sheet' | 'plan' | 'leftOut' | 'held' | 'changes' | 'isOther'> {
  const sheet = planSheet(view, kept.wishes, kept.held, now)
  const { plan, leftOut } = explainVisit(sheet.programme, termsFor(kept, sheet.programme.days))
  const ids = plan.screenings.map(({ screeningId }) => screeningId)
  const before = kept.planned.map(({ screeningId }) => screeningId)
  return {
    ...{ sheet, plan, leftOut, held: kept.held, changes: planChanges(view, kept.planned) },
    isOther: ids.length !== before.length || ids.some(id => !before.includes(id)),
  }
}

/** What of a plan is kept. */
export function plannedOf({ guide }: View, { screenings }: ToDraw['plan']): PlannedVisit[] {
  return screenings.flatMap(({ screeningId }) => {
    const screening = guide.showing(screeningId)?.screening
    if (!screening) return []
    return [
      { screeningId, startsAt: screening.startsAt.toInstant().toString(), screenId: screening.screenId },
    ]
  })
}

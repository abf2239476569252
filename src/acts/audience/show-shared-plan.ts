import type { VisitPlan } from '#core/audience/plan/visit-plan.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** What others see of a plan: what was planned, and nothing of why (docs/rules/my-festival.md#two-links). */
export type SharedPlan = Pick<VisitPlan, 'editionId' | 'shareToken' | 'planned'>

export function showSharedPlan(
  house: Pick<House, 'store'>,
  acting: Acting,
  { shareToken }: { shareToken: string },
): Promise<SharedPlan | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ visitPlans }) => {
    const plan = await visitPlans.find({ shareToken })
    return plan ? { editionId: plan.editionId, shareToken, planned: plan.planned } : refuse('not-found')
  })
}

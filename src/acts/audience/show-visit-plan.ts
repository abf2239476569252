import type { VisitPlan } from '#core/audience/plan/visit-plan.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** A visitor's stars and plan, by the secret of their owner. */
export function showVisitPlan(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { token }: { token: string },
): Promise<VisitPlan | Refusal<'not-found'>> {
  const today = house.clock.now().toZonedDateTimeISO('UTC').toPlainDate()
  return house.store.within(acting.organisation, async ({ visitPlans }) => {
    const plan = await visitPlans.find({ token })
    if (!plan) return refuse('not-found')
    await visitPlans.use(plan.id, today)
    return plan
  })
}

import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Deletes a plan wholly, for its owner. */
export function removeVisitPlan(
  house: Pick<House, 'store'>,
  acting: Acting,
  { token }: { token: string },
): Promise<{ removed: true } | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ visitPlans }) => {
    const plan = await visitPlans.find({ token }, 'lock')
    if (!plan) return refuse('not-found')
    await visitPlans.remove(plan.id)
    return { removed: true }
  })
}

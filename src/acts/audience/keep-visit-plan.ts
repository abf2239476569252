import { type VisitPlan, whyNotPlan } from '#core/audience/plan/visit-plan.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

export type KeepVisitPlan = Pick<VisitPlan, 'token' | 'version' | 'wishes' | 'terms' | 'held' | 'planned'>

/**
 * Keeps what a visitor says of their festival and the plan that came of it (docs/rules/my-festival.md). `stale` when it was
 * changed since `version`.
 */
export function keepVisitPlan(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { token, version, ...plan }: KeepVisitPlan,
): Promise<VisitPlan | Refusal<'not-found' | 'stale' | 'wrong-value'>> {
  const today = house.clock.now().toZonedDateTimeISO('UTC').toPlainDate()
  return house.store.within(acting.organisation, async ({ visitPlans }) => {
    const kept = await visitPlans.find({ token }, 'lock')
    if (!kept) return refuse('not-found')
    if (kept.version !== version) return refuse('stale')
    const wrong = whyNotPlan(plan)
    if (wrong) return wrong
    const films = await visitPlans.filmsOf(kept.editionId)
    if (!plan.wishes.every(({ filmId }) => films.has(filmId))) return refuse('not-found', { what: 'film' })
    await visitPlans.set(kept.id, plan, today)
    return (await visitPlans.find({ token }))!
  })
}

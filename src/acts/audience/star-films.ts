import type { PlanWish, Rating } from '#core/audience/plan/plan.ts'
import { usualTerms, type VisitPlan, whyNotPlan } from '#core/audience/plan/visit-plan.ts'
import { idFrom, secretFrom } from '#core/id.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

export interface StarFilms {
  /** Of the plan that the visitor has; without one, or with one that is gone, a plan begins. */
  token: string | undefined
  editionId: string
  language: HouseLanguage
  /** Null takes the star away; `kept` leaves films alone that have a rating. */
  stars: readonly { filmId: string; rating: Rating | null; kept?: boolean }[]
}

/** Stars films of an edition, or takes their stars away (docs/rules/my-festival.md#stars). */
export function starFilms(
  house: Pick<House, 'store' | 'clock' | 'chance'>,
  acting: Acting,
  { token, editionId, language, stars }: StarFilms,
): Promise<VisitPlan | Refusal<'not-found' | 'wrong-value'>> {
  const made = {
    id: idFrom(house.chance.bytes(16)),
    token: secretFrom(house.chance.bytes(24)),
    shareToken: secretFrom(house.chance.bytes(24)),
  }
  return house.store.within(acting.organisation, async ({ visitPlans }) => {
    const today = house.clock.now().toZonedDateTimeISO('UTC').toPlainDate()
    const films = await visitPlans.filmsOf(editionId)
    if (stars.length === 0 || !stars.every(({ filmId }) => films.has(filmId)))
      return refuse('not-found', { what: 'film' })
    const found = token ? await visitPlans.find({ token }, 'lock') : undefined
    const kept = found?.editionId === editionId ? found : undefined
    const wishes = withStars(kept?.wishes ?? [], stars)
    const plan = { terms: usualTerms, held: [], planned: [], ...kept, wishes }
    const wrong = whyNotPlan(plan)
    if (wrong) return wrong
    if (!kept) await visitPlans.add({ ...made, editionId, language, terms: usualTerms }, today)
    await visitPlans.set(kept?.id ?? made.id, plan, today)
    return (await visitPlans.find({ token: kept?.token ?? made.token }))!
  })
}

function withStars(wishes: readonly PlanWish[], stars: StarFilms['stars']): PlanWish[] {
  const starred = new Map(wishes.map(wish => [wish.filmId, wish.rating]))
  for (const { filmId, rating, kept } of stars) {
    if (rating === null) starred.delete(filmId)
    else if (!kept || !starred.has(filmId)) starred.set(filmId, rating)
  }
  return [...starred].map(([filmId, rating]) => ({ filmId, rating }))
}

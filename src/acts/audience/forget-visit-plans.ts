import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

const keptDays = 60

/** Deletes what nobody needs any more of visitors' plans (docs/rules/my-festival.md#for-how-long). */
export function forgetVisitPlans(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  _input: Record<never, never> = {},
): Promise<{ plans: number; addresses: number }> {
  const now = house.clock.now()
  const unusedSince = now.toZonedDateTimeISO('UTC').toPlainDate().subtract({ days: keptDays })
  return house.store.within(acting.organisation, async ({ visitPlans }) => ({
    addresses: await visitPlans.forgetLetters(),
    plans: await visitPlans.forget({ unusedSince, now }),
  }))
}

import { confirmHours, keptDaysAfterLeaving } from '#core/audience/newsletter/sign-up.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Deletes sign-ups that nobody confirmed in time, and readers who left long ago. A job runs it. */
export async function forgetSignUps(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  _input: Record<never, never> = {},
): Promise<{ forgotten: number }> {
  const now = house.clock.now()
  const before = {
    unconfirmed: now.subtract({ hours: confirmHours }),
    left: now.subtract({ hours: 24 * keptDaysAfterLeaving }),
  }
  const forgotten = await house.store.within(acting.organisation, ({ newsletter }) =>
    newsletter.forget(before),
  )
  return { forgotten }
}

import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Lets letters go to an address again. */
export function liftSuppression(
  house: Pick<House, 'store'>,
  acting: Acting,
  { digest }: { digest: string },
): Promise<{ lifted: true } | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ newsletter }) =>
    (await newsletter.lift({ digest }))
      ? { lifted: true as const }
      : refuse('not-found', { what: 'mailbox' }),
  )
}

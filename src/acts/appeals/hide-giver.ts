import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Takes a giver's name off the appeal's page; the gift and its receipt stay. */
export function hideGiver(
  house: Pick<House, 'store'>,
  acting: Acting,
  { giftId }: { giftId: string },
): Promise<{ hidden: boolean } | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ appeals }) =>
    (await appeals.hideGiver(giftId)) ? { hidden: true } : refuse('not-found', { gift: giftId }),
  )
}

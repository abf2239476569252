import type { Gift } from '#core/audience/appeal/campaign.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Every gift that was paid for an appeal, by its receipt, the newest first; those that were given back too. */
export function listGifts(
  house: Pick<House, 'store'>,
  acting: Acting,
  { campaignId }: { campaignId: string },
): Promise<Gift[] | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ appeals }) =>
    (await appeals.campaign(campaignId))
      ? appeals.gifts(campaignId)
      : refuse('not-found', { campaign: campaignId }),
  )
}

import { type Campaign, whyNotCampaign } from '#core/audience/appeal/campaign.ts'
import { idFrom } from '#core/id.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

export interface CampaignToSet extends Omit<Campaign, 'id' | 'goal'> {
  /** Left out for a new one. */
  campaignId?: string
  /** In minor units of the edition's currency. */
  goal: number
}

/** Begins an appeal, or changes it; what was given stays (docs/rules/appeals.md#the-appeal). */
export function setCampaign(
  house: Pick<House, 'store' | 'chance'>,
  acting: Acting,
  { campaignId, goal, ...said }: CampaignToSet,
): Promise<Campaign | Refusal<'not-found' | 'wrong-value' | 'already-exists'>> {
  return house.store.within(acting.organisation, async ({ boxOffice, appeals }) => {
    const edition = await boxOffice.editionSale(said.editionId)
    if (!edition) return refuse('not-found', { edition: said.editionId })
    const known = campaignId ? await appeals.campaign(campaignId) : undefined
    if (campaignId && known?.editionId !== said.editionId)
      return refuse('not-found', { campaign: campaignId })
    const campaign: Campaign = {
      ...said,
      goal: { amount: goal, currency: edition.currency },
      id: known?.id ?? idFrom(house.chance.bytes(16)),
    }
    const wrong = whyNotCampaign(campaign)
    if (wrong) return wrong
    const set = await appeals.setCampaign(campaign)
    return set === 'set' ? campaign : refuse('already-exists', { name: campaign.slug })
  })
}

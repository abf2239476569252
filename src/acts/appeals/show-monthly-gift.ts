import type { Campaign } from '#core/audience/appeal/campaign.ts'
import type { MonthlyGift, MonthOfGift } from '#core/audience/appeal/monthly-gift.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

export interface MonthlyGiftShown {
  gift: MonthlyGift
  campaign: Campaign
  edition: { id: string; slug: string; name: string; timeZone: string }
  /** The newest first. */
  months: MonthOfGift[]
}

/** The page of a monthly gift, by its secret. */
export function showMonthlyGift(
  house: Pick<House, 'store'>,
  acting: Acting,
  { token }: { token: string },
): Promise<MonthlyGiftShown | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ appeals, monthlyGifts, programme }) => {
    const gift = await monthlyGifts.byToken(token)
    const campaign = gift && (await appeals.campaign(gift.campaignId))
    const edition = gift && (await programme.editions.find(gift.editionId))
    if (!gift || !campaign || !edition) return refuse('not-found', { what: 'monthly gift' })
    const { id, slug, name, timeZone } = edition
    return {
      gift,
      campaign,
      edition: { id, slug, name, timeZone },
      months: await monthlyGifts.months(gift.id),
    }
  })
}

import type { MonthlyGift } from '#core/audience/appeal/monthly-gift.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Without the secret that its giver has. */
export type ListedMonthlyGift = Omit<MonthlyGift, 'token'>

/** What is given to an appeal every month: what runs first, then what waits for its first gift, then what ended. */
export function listMonthlyGifts(
  house: Pick<House, 'store'>,
  acting: Acting,
  { campaignId }: { campaignId: string },
): Promise<ListedMonthlyGift[] | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ appeals, monthlyGifts }) => {
    if (!(await appeals.campaign(campaignId))) return refuse('not-found', { campaign: campaignId })
    return (await monthlyGifts.list(campaignId)).map(({ token: _, ...gift }) => gift)
  })
}

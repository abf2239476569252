import { type Campaign, percentOf, type Raised } from '#core/audience/appeal/campaign.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** The appeals of an edition with what came in for each, in whole percent of its goal too. */
export function listCampaigns(
  house: Pick<House, 'store'>,
  acting: Acting,
  { editionId }: { editionId: string },
): Promise<(Campaign & { raised: Raised & { percent: number } })[]> {
  return house.store.within(acting.organisation, async ({ appeals }) => {
    const told = []
    for (const campaign of await appeals.campaigns(editionId)) {
      const raised = await appeals.raised(campaign.id)
      told.push({
        ...campaign,
        raised: { ...raised, percent: percentOf(campaign.goal.amount, raised.amount) },
      })
    }
    return told
  })
}

import { type Campaign, isAsking, type Raised } from '#core/audience/appeal/campaign.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

export interface CampaignShown {
  campaign: Campaign
  raised: Raised
  /** The newest first, each once; only of those who wished it. */
  givers: string[]
  isAsking: boolean
}

const mostGivers = 100

/** A published appeal as everybody sees it. */
export function showCampaign(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { editionId, slug }: { editionId: string; slug: string },
): Promise<CampaignShown | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ boxOffice, appeals }) => {
    const edition = await boxOffice.editionSale(editionId)
    const campaign = edition && (await appeals.campaignBySlug(editionId, slug))
    if (!edition || !campaign?.isPublished) return refuse('not-found', { campaign: slug })
    const today = house.clock.now().toZonedDateTimeISO(edition.timeZone).toPlainDate().toString()
    return {
      campaign,
      raised: await appeals.raised(campaign.id),
      givers: await appeals.givers(campaign.id, mostGivers),
      isAsking: isAsking(campaign, today),
    }
  })
}

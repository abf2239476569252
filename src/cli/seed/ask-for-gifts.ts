import { setCampaign } from '#acts/appeals/set-campaign.ts'
import { takeGift } from '#acts/appeals/take-gift.ts'
import { granted } from '../granted.ts'
import { houseAt, morningBefore, type Seeding } from './seeding.ts'

/** The appeals of the files, and what people brought to the counter for them until today. */
export async function askForGifts(seeding: Seeding, editionId: string): Promise<void> {
  const { acting, files, house, startsOn, now } = seeding
  for (const { gifts, endsAfter, ...said } of files.appeals) {
    const endsOn = startsOn.add({ days: endsAfter }).toString()
    const wish = { ...said, editionId, endsOn, isPublished: true }
    const campaign = await granted(said.slug, setCampaign(house, acting, wish))
    for (const [index, { daysBefore, amount, way, shownName }] of gifts.entries()) {
      const at = morningBefore(seeding, daysBefore).add({ minutes: 7 * index })
      if (Temporal.Instant.compare(at, now) > 0) continue
      const gift = { campaignId: campaign.id, amount, way, name: shownName, email: '', shownName }
      const idempotencyKey = `demo-gift-${campaign.id}-${index}`
      await granted(
        shownName || 'a gift',
        takeGift(houseAt(seeding, at), acting, { ...gift, idempotencyKey }),
      )
    }
  }
}

import type { Campaign, Gift, Raised } from '#core/audience/appeal/campaign.ts'
import type { ReceiptLine } from '#core/audience/appeal/receipt.ts'

/** Appeals and what came in for them, inside one transaction. */
export interface AppealShelf {
  /** Of an edition, the one that ends first first. */
  campaigns(editionId: string): Promise<Campaign[]>
  campaign(campaignId: string): Promise<Campaign | undefined>
  campaignBySlug(editionId: string, slug: string): Promise<Campaign | undefined>
  /** Adds it or changes it; `slug-taken` by another of the edition. */
  setCampaign(campaign: Campaign): Promise<'set' | 'slug-taken'>
  /** Of gifts that were paid and not given back. */
  raised(campaignId: string): Promise<Raised>
  /** The newest names of such gifts that may be shown, each once. */
  givers(campaignId: string, most: number): Promise<string[]>
  /** Every gift that was ever paid, by its receipt. */
  gifts(campaignId: string): Promise<Gift[]>
  /** Of an order's gifts, or of all that came from an address in a calendar year of their receipts; the oldest first. */
  receipts(of: { orderId: string } | { email: string; year: number }): Promise<ReceiptLine[]>
  /** The order of a gift. */
  orderOf(giftId: string): Promise<string | undefined>
  /** Shows nothing of it from now on; false where there is no such gift. */
  hideGiver(giftId: string): Promise<boolean>
}

import { queryOptions } from '@tanstack/react-query'
import type { Campaign as CoreCampaign, Gift as CoreGift, Raised } from '#core/audience/appeal/campaign.ts'
import type { MonthlyGift as CoreMonthlyGift } from '#core/audience/appeal/monthly-gift.ts'
import { answered, api, type BodyOf } from './client.ts'
import type { Order } from './orders.ts'
import type { Wire } from './wire.ts'

export type Campaign = CoreCampaign & { raised: Raised & { percent: number } }
export type CampaignToSet = BodyOf<'/v1/editions/{editionId}/campaigns', 'post'>
export type Gift = Wire<CoreGift>
export type GiftToTake = BodyOf<'/v1/campaigns/{campaignId}/gifts', 'post'>
export type MonthlyGift = Wire<Omit<CoreMonthlyGift, 'token'>>

export const campaignsQuery = (editionId: string) =>
  queryOptions({
    queryKey: ['campaigns', editionId],
    queryFn: () =>
      answered<Campaign[]>(
        api.GET('/v1/editions/{editionId}/campaigns', { params: { path: { editionId } } }),
      ),
  })

export const giftsQuery = (campaignId: string) =>
  queryOptions({
    queryKey: ['campaigns', 'gifts', campaignId],
    queryFn: () =>
      answered<Gift[]>(api.GET('/v1/campaigns/{campaignId}/gifts', { params: { path: { campaignId } } })),
  })

/** Begins an appeal, or with its id changes it. */
export const setCampaign = (editionId: string, body: CampaignToSet, campaignId?: string) =>
  campaignId
    ? answered(
        api.PUT('/v1/editions/{editionId}/campaigns/{campaignId}', {
          params: { path: { editionId, campaignId } },
          body,
        }),
      )
    : answered(api.POST('/v1/editions/{editionId}/campaigns', { params: { path: { editionId } }, body }))

/** At the counter; the same key takes it once. */
export const takeGift = (campaignId: string, body: GiftToTake, key: string) =>
  answered<Order>(
    api.POST('/v1/campaigns/{campaignId}/gifts', {
      params: { path: { campaignId }, header: { 'idempotency-key': key } },
      body,
    }),
  )

export const monthlyGiftsQuery = (campaignId: string) =>
  queryOptions({
    queryKey: ['campaigns', 'monthly', campaignId],
    queryFn: () =>
      answered<MonthlyGift[]>(
        api.GET('/v1/campaigns/{campaignId}/monthly-gifts', { params: { path: { campaignId } } }),
      ),
  })
export const endMonthlyGift = (monthlyGiftId: string) =>
  answered(api.POST('/v1/monthly-gifts/{monthlyGiftId}/end', { params: { path: { monthlyGiftId } } }))

/** Where the receipt of a gift is, or that of all gifts of its giver in its year. */
export const receiptPdf = (giftId: string, which: 'receipt' | 'year-receipt', language: string) =>
  `/api/v1/gifts/${giftId}/${which}.pdf?language=${language}`

export const hideGiver = (giftId: string) =>
  answered(api.POST('/v1/gifts/{giftId}/hide-giver', { params: { path: { giftId } } }))

/** Where an appeal's gifts are as a table. */
export const giftsCsv = (campaignId: string) => `/api/v1/campaigns/${campaignId}/gifts.csv`

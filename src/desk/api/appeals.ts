import { queryOptions } from '@tanstack/react-query'
import type { Campaign as CoreCampaign, Gift as CoreGift, Raised } from '#core/audience/appeal/campaign.ts'
import { answered, api, type BodyOf } from './client.ts'
import type { Wire } from './wire.ts'

export type Campaign = CoreCampaign & { raised: Raised & { percent: number } }
export type CampaignToSet = BodyOf<'/v1/editions/{editionId}/campaigns', 'post'>
export type Gift = Wire<CoreGift>

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

export const hideGiver = (giftId: string) =>
  answered(api.POST('/v1/gifts/{giftId}/hide-giver', { params: { path: { giftId } } }))

/** Where an appeal's gifts are as a table. */
export const giftsCsv = (campaignId: string) => `/api/v1/campaigns/${campaignId}/gifts.csv`

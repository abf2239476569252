import { z } from '@hono/zod-openapi'
import { hideGiver } from '#acts/hide-giver.ts'
import { listCampaigns } from '#acts/list-campaigns.ts'
import { listGifts } from '#acts/list-gifts.ts'
import { setCampaign } from '#acts/set-campaign.ts'
import { giftsTable } from '#core/audience/appeal/gifts-table.ts'
import { isRefusal } from '#core/refusal.ts'
import { fileAnswer } from '../frame/file-answer.ts'
import { type Route, route } from '../frame/route.ts'
import { CampaignRowShape, CampaignShape, CampaignToSet, GiftShape } from '../shapes/appeals.ts'
import { Id, InEdition } from '../shapes/basics.ts'

const path = '/v1/editions/{editionId}/campaigns'
const OfCampaign = z.object({ campaignId: Id })

/** Appeals and their gifts (docs/rules/appeals.md). */
export const appealRoutes: Route[] = [
  route({
    method: 'get',
    path,
    name: 'listCampaigns',
    does: 'The appeals of an edition, with what came in for each',
    params: InEdition,
    answers: z.array(CampaignRowShape),
    act: ({ house, acting, params }) => listCampaigns(house, acting, params),
  }),
  route({
    method: 'post',
    path,
    name: 'addCampaign',
    does: 'Begin an appeal',
    params: InEdition,
    body: CampaignToSet,
    answers: CampaignShape,
    status: 201,
    act: ({ house, acting, params, body }) => setCampaign(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'put',
    path: `${path}/{campaignId}`,
    name: 'setCampaign',
    does: 'Say anew what an appeal asks for; what was given stays',
    params: InEdition.extend({ campaignId: Id }),
    body: CampaignToSet,
    answers: CampaignShape,
    act: ({ house, acting, params, body }) => setCampaign(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'get',
    path: '/v1/campaigns/{campaignId}/gifts',
    name: 'listGifts',
    does: 'Every gift that was paid for an appeal, by its receipt, the newest first; also those given back',
    params: OfCampaign,
    answers: z.array(GiftShape),
    act: ({ house, acting, params }) => listGifts(house, acting, params),
  }),
  route({
    method: 'get',
    path: '/v1/campaigns/{campaignId}/gifts.csv',
    name: 'exportGifts',
    does: 'The same as a table for spreadsheets',
    params: OfCampaign,
    file: 'text/csv',
    async act({ house, acting, params }) {
      const gifts = await listGifts(house, acting, params)
      if (isRefusal(gifts)) return gifts
      return fileAnswer(
        { name: 'gifts.csv', bytes: new TextEncoder().encode(giftsTable(gifts)) },
        'text/csv; charset=utf-8',
      )
    },
  }),
  route({
    method: 'post',
    path: '/v1/gifts/{giftId}/hide-giver',
    name: 'hideGiver',
    does: 'Take a giver’s name off the appeal’s page',
    params: z.object({ giftId: Id }),
    answers: z.object({ hidden: z.boolean() }),
    act: ({ house, acting, params }) => hideGiver(house, acting, params),
  }),
]

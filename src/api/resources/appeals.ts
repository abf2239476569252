import { z } from '@hono/zod-openapi'
import { endMonthlyGift } from '#acts/appeals/end-monthly-gift.ts'
import { hideGiver } from '#acts/appeals/hide-giver.ts'
import { listCampaigns } from '#acts/appeals/list-campaigns.ts'
import { listGifts } from '#acts/appeals/list-gifts.ts'
import { listMonthlyGifts } from '#acts/appeals/list-monthly-gifts.ts'
import { printReceipt } from '#acts/appeals/print-receipt.ts'
import { setCampaign } from '#acts/appeals/set-campaign.ts'
import { takeGift } from '#acts/appeals/take-gift.ts'
import { giftsTable } from '#core/audience/appeal/gifts-table.ts'
import { monthlyEnds } from '#core/audience/appeal/monthly-gift.ts'
import { houseLanguages } from '#core/localised.ts'
import { isRefusal } from '#core/refusal.ts'
import { fileRoute } from '../frame/file-route.ts'
import { type Route, route } from '../frame/route.ts'
import {
  CampaignRowShape,
  CampaignShape,
  CampaignToSet,
  GiftShape,
  GiftToTake,
  MonthlyGiftShape,
} from '../shapes/appeals.ts'
import { Id, InEdition } from '../shapes/basics.ts'
import { OrderShape } from '../shapes/orders.ts'

const path = '/v1/editions/{editionId}/campaigns'
const OfCampaign = z.object({ campaignId: Id })
const OfGift = z.object({ giftId: Id })
const InLanguage = z.strictObject({ language: z.enum(houseLanguages).optional() })

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
  fileRoute({
    path: '/v1/campaigns/{campaignId}/gifts.csv',
    name: 'exportGifts',
    does: 'The same as a table for spreadsheets',
    params: OfCampaign,
    file: 'text/csv',
    async act({ house, acting, params }) {
      const gifts = await listGifts(house, acting, params)
      if (isRefusal(gifts)) return gifts
      return { name: 'gifts.csv', bytes: new TextEncoder().encode(giftsTable(gifts)) }
    },
  }),
  route({
    method: 'post',
    path: '/v1/campaigns/{campaignId}/gifts',
    name: 'takeGift',
    does: 'Take a gift at the counter, named or not: its receipt is there at once',
    params: OfCampaign,
    body: GiftToTake,
    keyed: true,
    answers: OrderShape,
    status: 201,
    act: ({ house, acting, params, body, key }) =>
      takeGift(house, acting, { ...body, ...params, idempotencyKey: key }),
  }),
  fileRoute({
    path: '/v1/gifts/{giftId}/receipt.pdf',
    name: 'printReceipt',
    does: 'The receipt of a gift for printing',
    params: OfGift,
    query: InLanguage,
    file: 'application/pdf',
    act: ({ house, acting, params, query }) => printReceipt(house, acting, { ...params, ...query }),
  }),
  fileRoute({
    path: '/v1/gifts/{giftId}/year-receipt.pdf',
    name: 'printYearReceipt',
    does: 'One receipt of all gifts that came from the same address in the year of this one',
    tells: 'Not found where the gift came without an address, or everything was given back.',
    params: OfGift,
    query: InLanguage,
    file: 'application/pdf',
    act: ({ house, acting, params, query }) =>
      printReceipt(house, acting, { ...params, ...query, wholeYear: true }),
  }),
  route({
    method: 'get',
    path: '/v1/campaigns/{campaignId}/monthly-gifts',
    name: 'listMonthlyGifts',
    does: 'What is given to an appeal every month: running, promised and ended',
    params: OfCampaign,
    answers: z.array(MonthlyGiftShape),
    act: ({ house, acting, params }) => listMonthlyGifts(house, acting, params),
  }),
  route({
    method: 'post',
    path: '/v1/monthly-gifts/{monthlyGiftId}/end',
    name: 'endMonthlyGift',
    does: 'Charge a monthly gift no more; what was given stays, and its giver is told',
    params: z.object({ monthlyGiftId: Id }),
    answers: z.object({ whyEnded: z.enum(monthlyEnds) }),
    act: ({ house, acting, params }) => endMonthlyGift(house, acting, params),
  }),
  route({
    method: 'post',
    path: '/v1/gifts/{giftId}/hide-giver',
    name: 'hideGiver',
    does: 'Take a giver’s name off the appeal’s page',
    params: OfGift,
    answers: z.object({ hidden: z.boolean() }),
    act: ({ house, acting, params }) => hideGiver(house, acting, params),
  }),
]

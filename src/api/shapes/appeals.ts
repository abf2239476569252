import { z } from '@hono/zod-openapi'
import { Id, LocalisedShape, MoneyShape, Slug } from './basics.ts'
import { Moment } from './moments.ts'

const said = {
  slug: Slug,
  title: LocalisedShape,
  story: LocalisedShape.openapi({ description: 'Empty lines part paragraphs' }),
  endsOn: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/)
    .openapi({ description: 'The last day on which gifts are asked for, by the clock of the edition' }),
  suggested: z.array(z.int()).max(6).openapi({ description: 'Minor units' }),
  isPublished: z.boolean(),
}

export const CampaignToSet = z
  .strictObject({ ...said, goal: z.int().min(1).openapi({ description: 'Minor units' }) })
  .openapi('CampaignToSet')

export const CampaignShape = z
  .object({ ...said, id: Id, editionId: Id, goal: MoneyShape })
  .openapi('Campaign')

export const CampaignRowShape = CampaignShape.extend({
  raised: z.object({ amount: z.int(), gifts: z.int(), percent: z.int() }),
}).openapi('CampaignRow')

export const GiftShape = z
  .object({
    id: Id,
    campaignId: Id,
    orderId: Id,
    orderNumber: z.string(),
    receipt: z.string(),
    name: z.string(),
    email: z.string(),
    shownName: z.string(),
    money: MoneyShape,
    isRefunded: z.boolean(),
    receivedAt: Moment,
  })
  .openapi('Gift')

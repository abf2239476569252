import { z } from '@hono/zod-openapi'
import { monthlyEnds, monthlyStates } from '#core/audience/appeal/monthly-gift.ts'
import { houseLanguages } from '#core/localised.ts'
import { Id, LocalisedShape, MoneyShape, Slug } from './basics.ts'
import { DayText, Moment } from './moments.ts'

const said = {
  slug: Slug,
  title: LocalisedShape,
  story: LocalisedShape.openapi({ description: 'Empty lines part paragraphs' }),
  endsOn: DayText.openapi({
    description: 'The last day on which gifts are asked for, by the clock of the edition',
  }),
  suggested: z.array(z.int()).max(6).openapi({ description: 'Minor units' }),
  takesMonthly: z.boolean().openapi({ description: 'Whether it can be given to every month, by card' }),
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

export const GiftToTake = z
  .strictObject({
    amount: z.int().openapi({ description: 'Minor units of the appeal’s currency' }),
    way: z.enum(['counter', 'counter-card']),
    name: z.string().max(300).openapi({ description: 'Empty, as the address: an unnamed gift' }),
    email: z.string().max(300),
    shownName: z.string().max(300).openapi({ description: 'On the appeal’s page; empty: nothing' }),
    language: z.enum(houseLanguages).optional(),
  })
  .openapi('GiftToTake')

export const MonthlyGiftShape = z
  .object({
    id: Id,
    campaignId: Id,
    editionId: Id,
    money: MoneyShape,
    name: z.string(),
    email: z.string(),
    language: z.enum(houseLanguages),
    shownName: z.string(),
    state: z.enum(monthlyStates),
    day: z.int().nullable().openapi({ description: 'Of the month, on which it is asked for' }),
    nextOn: z.string().nullable().openapi({ description: 'By the clock of the edition; YYYY-MM-DD' }),
    promisedAt: Moment,
    endedAt: Moment.nullable(),
    whyEnded: z.enum(monthlyEnds).nullable(),
  })
  .openapi('MonthlyGift')

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

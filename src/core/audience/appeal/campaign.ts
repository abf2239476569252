import type { Localised } from '#core/localised.ts'
import { isAmount, type Money } from '#core/money.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import { firstWrong, isDay, isLocalised, isText, isWhole } from '#core/right-value.ts'
import { isSlug } from '#core/slug.ts'

/** An appeal with a goal and a last day (docs/rules/appeals.md). */
export interface Campaign {
  id: string
  editionId: string
  slug: string
  title: Localised
  /** Paragraphs are parted by empty lines. */
  story: Localised
  goal: Money
  /** The last day on which gifts are asked for, by the clock of the edition; YYYY-MM-DD. */
  endsOn: string
  /** Amounts that the form offers, in minor units; none: givers only write their own. */
  suggested: number[]
  /** Whether it may be given to every month, too. */
  takesMonthly: boolean
  isPublished: boolean
}

/** What came in for an appeal and was not given back. */
export interface Raised {
  /** Minor units. */
  amount: number
  gifts: number
}

/** A gift that was paid, with its receipt. */
export interface Gift {
  id: string
  campaignId: string
  orderId: string
  orderNumber: string
  /** Of the receipt, and who gave. */
  receipt: string
  name: string
  email: string
  /** What the page shows; empty: nothing. */
  shownName: string
  money: Money
  isRefunded: boolean
  receivedAt: Temporal.Instant
}

/** In minor units. */
export const leastGift = 100
export const mostGift = 10_000_000

export function whyNotCampaign(
  campaign: Omit<Campaign, 'id' | 'editionId'>,
): Refusal<'wrong-value'> | undefined {
  const { suggested } = campaign
  return firstWrong({
    slug: isSlug(campaign.slug),
    title: isLocalised(campaign.title, 'filled'),
    story: isLocalised(campaign.story, 'filled'),
    goal: isAmount(campaign.goal.amount) && campaign.goal.amount > 0,
    endsOn: isDay(campaign.endsOn),
    suggested:
      suggested.length <= 6 &&
      new Set(suggested).size === suggested.length &&
      suggested.every(amount => isWhole(amount, leastGift, mostGift)),
  }) as Refusal<'wrong-value'> | undefined
}

/** Whether gifts are asked for on a day (YYYY-MM-DD, by the clock of the edition). */
export function isAsking(campaign: Pick<Campaign, 'isPublished' | 'endsOn'>, today: string): boolean {
  return campaign.isPublished && today <= campaign.endsOn
}

/** Why a gift cannot be given. */
export function whyNotGive(
  campaign: Pick<Campaign, 'isPublished' | 'endsOn'>,
  amount: number,
  today: string,
): Refusal<'appeal-over' | 'wrong-value'> | undefined {
  if (!isAsking(campaign, today)) return refuse('appeal-over')
  return isWhole(amount, leastGift, mostGift) ? undefined : refuse('wrong-value', { field: 'amount' })
}

/** Whole percent of the goal, rounded down: 100 is said when it is reached and not before. It may go on above 100. */
export function percentOf(goal: number, raised: number): number {
  return Number((BigInt(raised) * 100n) / BigInt(goal))
}

const longestShownName = 60

/**
 * The name that a giver wants to be shown: one line with a letter in it, and nothing that could be an address of a page or
 * of a mailbox. Empty: the gift is shown without a name.
 */
export function readShownName(given: string): string | Refusal<'wrong-value'> {
  const name = given.trim().replaceAll(/ {2,}/g, ' ')
  if (name === '') return ''
  const isRight =
    isText(name, 4 * longestShownName) &&
    [...name].length <= longestShownName &&
    /\p{L}/u.test(name) &&
    !/[\r\n\t\p{Zl}\p{Zp}\p{Bidi_Control}@<>\\]|:\/|www\.|\p{L}\.\p{L}{2,}/iu.test(name)
  return isRight ? name : refuse('wrong-value', { field: 'shownName' })
}

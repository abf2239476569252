import type { HouseLanguage } from '#core/localised.ts'
import type { Money } from '#core/money.ts'

/** Why a monthly gift goes no further (docs/rules/appeals.md#monthly-gifts). `not-begun`: its first gift was not paid with a card. */
export const monthlyEnds = ['giver', 'desk', 'appeal-over', 'not-begun', 'not-paid', 'disputed'] as const
export type MonthlyEnd = (typeof monthlyEnds)[number]

/** `promised`: its first gift has not been paid yet. */
export const monthlyStates = ['promised', 'running', 'ended'] as const

/** What somebody gives to an appeal every month until it is ended. Each month is a gift of its own, in an order of its own. */
export interface MonthlyGift {
  id: string
  campaignId: string
  editionId: string
  money: Money
  name: string
  email: string
  language: HouseLanguage
  /** What the appeal's page shows; empty: nothing. */
  shownName: string
  /** The secret in the address of its page. */
  token: string
  state: (typeof monthlyStates)[number]
  /** The day of the month on which its first gift came; null before. */
  day: number | null
  /** While it runs: when it is asked for next, by the clock of the edition; YYYY-MM-DD. */
  nextOn: string | null
  promisedAt: Temporal.Instant
  endedAt: Temporal.Instant | null
  whyEnded: MonthlyEnd | null
}

/** One month of a monthly gift, with its order. */
export interface MonthOfGift {
  /** YYYY-MM */
  month: string
  orderId: string
  orderToken: string
  orderNumber: string
  /** `waiting`: asked for and neither here nor over. */
  state: 'given' | 'waiting' | 'missed' | 'refunded'
  /** Of a gift that came. */
  receipt: string | null
  receivedAt: Temporal.Instant | null
}

/** A monthly gift ends when so many months in a row did not come. */
export const mostMonthsMissed = 3
/** For how long a month whose card was declined can be paid by hand. */
export const daysToPayAMonth = 7

/**
 * The day in the month after `since` on which the next gift is asked for: that of the first one, or the last day of a month
 * that is shorter (Temporal's own `constrain`). However late a month was asked for, none is made up for.
 */
export function nextGiftDay(day: number, since: Temporal.PlainDate): Temporal.PlainDate {
  return since.toPlainYearMonth().add({ months: 1 }).toPlainDate({ day })
}

/** Why a running monthly gift is not asked for any more, by its months so far, the newest first. */
export function whyEndMonthly(
  { isPublished, endsOn }: { isPublished: boolean; endsOn: string },
  months: readonly Pick<MonthOfGift, 'state'>[],
  isDisputed: boolean,
  today: string,
): MonthlyEnd | 'wait' | undefined {
  if (isDisputed) return 'disputed'
  if (today > endsOn) return 'appeal-over'
  const latest = months.slice(0, mostMonthsMissed)
  if (latest.length === mostMonthsMissed && latest.every(({ state }) => state === 'missed')) return 'not-paid'
  return isPublished ? undefined : 'wait'
}

import type { MonthlyEnd, MonthlyGift, MonthOfGift } from '#core/audience/appeal/monthly-gift.ts'

type NewMonthlyGift = Omit<MonthlyGift, 'editionId' | 'state' | 'day' | 'nextOn' | 'endedAt' | 'whyEnded'>

/** Gifts that are given every month, inside one transaction. What starts one is its first receipt (ports/gifts.ts). */
export interface MonthlyGiftShelf {
  /** As `promised`. */
  add(gift: NewMonthlyGift): Promise<void>
  /** Locked against whoever asks for a month or ends it meanwhile. */
  lock(monthlyGiftId: string): Promise<MonthlyGift | undefined>
  byToken(token: string): Promise<MonthlyGift | undefined>
  /** Of an appeal: those that run first, the newest first. */
  list(campaignId: string): Promise<MonthlyGift[]>
  /**
   * Those that run and whose day has come by the clock of their edition. Of an appeal that is off the public pages, only once it
   * is over: they would take the places of those that can be asked for.
   */
  due(now: Temporal.Instant, most: number): Promise<string[]>
  /** The newest first. */
  months(monthlyGiftId: string): Promise<MonthOfGift[]>
  /** The latest payment whose card its owner let be charged again. */
  cardOf(monthlyGiftId: string): Promise<string | undefined>
  /** Whether a bank took a month back, or asks about one. */
  isDisputed(monthlyGiftId: string): Promise<boolean>
  /** `nextOn`: YYYY-MM-DD. */
  setNext(monthlyGiftId: string, nextOn: string): Promise<void>
  end(monthlyGiftId: string, note: { at: Temporal.Instant; by: string; why: MonthlyEnd }): Promise<void>
}

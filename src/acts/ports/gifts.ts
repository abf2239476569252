import type { Money } from '#core/money.ts'

export interface NewGift {
  /** Of an order's product that is written already. */
  id: string
  campaignId: string
  shownName: string
  /** Of a gift that is given every month: which one this is, YYYY-MM. */
  monthly?: { id: string; month: string }
}

/** Gifts of orders, and their receipts. The counter of a year is the last row that a transaction locks. */
export interface Gifts {
  addGift(gift: NewGift): Promise<void>
  /** Under the next number of the year, which nobody else gets before this transaction ends. */
  addGiftReceipt(
    receipt: { giftId: string; year: number; giver: string; money: Money },
    note: { at: Temporal.Instant; by: string },
  ): Promise<void>
  /**
   * If a monthly gift was promised with this one, and its card was kept, it runs from now on, also where it ended as
   * `not-begun` before the money came; else nothing happens.
   *
   * @param nextOn YYYY-MM-DD
   */
  startMonthlyGift(giftId: string, start: { day: number; nextOn: string }): Promise<void>
  /** Monthly gifts that were promised with the order and do not run by now end as `not-begun`. */
  endPromised(orderId: string, note: { at: Temporal.Instant; by: string }): Promise<void>
}

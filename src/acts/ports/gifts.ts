import type { Money } from '#core/money.ts'

/** Gifts of orders, and their receipts. The counter of a year is the last row that a transaction locks. */
export interface Gifts {
  /** Of an order's product that is written already. */
  addGift(gift: { id: string; campaignId: string; shownName: string }): Promise<void>
  /** Under the next number of the year, which nobody else gets before this transaction ends. */
  addGiftReceipt(
    receipt: { giftId: string; year: number; giver: string; money: Money },
    note: { at: Temporal.Instant; by: string },
  ): Promise<void>
}

import type { DiscountCode } from '#core/boxoffice/prices/discount.ts'

export interface NewDiscountUse {
  orderId: string
  codeId: string
  /** A digest of the mailbox that orders; empty for nobody's. */
  person: string
  amount: number
  at: Temporal.Instant
}

export interface TicketDiscount {
  ticketId: string
  orderId: string
  /** What the seat would have cost, and what came off. */
  listed: number
  discount: number
}

/** Discount codes. Locked by id, after baskets and orders and before passes (docs/rules/passes.md#order-of-locks). */
export interface Discounts {
  /** Those that were not removed, by code. */
  discountCodes(editionId: string): Promise<DiscountCode[]>
  /** Those of these that are there and not removed. */
  discountCodesNamed(named: readonly { editionId: string; code: string }[]): Promise<DiscountCode[]>
  /** Writes a new code, or the one with this id anew; `taken` when another has it. */
  setDiscountCode(
    code: Omit<DiscountCode, 'uses'>,
    note: { at: Temporal.Instant; by: string },
  ): Promise<'set' | 'taken'>
  /** With null, brings it back. */
  removeDiscountCode(codeId: string, at: Temporal.Instant | null): Promise<boolean>
  /** Those that are there and not removed; with `lock`, until the transaction ends. */
  discountCodesById(codeIds: readonly string[], lock?: 'lock'): Promise<DiscountCode[]>
  /** How many living orders of these people count for these codes, by `code person`. */
  discountUses(asked: readonly { codeId: string; person: string }[]): Promise<Map<string, number>>
  /** Counts uses of locked codes, with the tickets that became cheaper. */
  addDiscountUses(uses: readonly NewDiscountUse[], tickets: readonly TicketDiscount[]): Promise<void>
  /** The use of an order that came to nothing counts no more. */
  endDiscountUse(orderId: string, at: Temporal.Instant): Promise<void>
}

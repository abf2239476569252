import type { Money } from '#core/money.ts'

/**
 * `inquiry`: the bank asks, and no money moved; `open`: the money is away until the bank has decided; `won`: it came back;
 * `lost`: it stays away; `closed`: an inquiry that came to nothing (docs/rules/payments.md#disputes).
 */
export const disputeStates = ['inquiry', 'open', 'won', 'lost', 'closed'] as const
export type DisputeState = (typeof disputeStates)[number]

/** A card payment that its buyer disputes with their bank. */
export interface Dispute {
  id: string
  paymentId: string
  orderId: string
  /** What the provider calls it. */
  reference: string
  money: Money
  state: DisputeState
  /** The provider's word for why. */
  reason: string
  /** Until when the bank hears the house's side, with the provider; null when it hears nobody any more. */
  respondBy: Temporal.Instant | null
  openedAt: Temporal.Instant
  changedAt: Temporal.Instant
}

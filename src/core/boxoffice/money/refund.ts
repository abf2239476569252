import type { Money } from '#core/money.ts'
import type { PaymentWay } from '../orders/order.ts'

/** `due`: owed; `done`: it went; `failed`: it came back or cannot go by itself, and is owed (docs/rules/payments.md#refunds). */
export const refundStates = ['due', 'done', 'failed'] as const
export type RefundState = (typeof refundStates)[number]

/** Why money goes back, where no person said it; the faces have the words. */
export const refundReasons = [
  'asked',
  'surplus',
  'too-late',
  'order-over',
  'screening-cancelled',
  'exchanged',
  'at-provider',
] as const
export type RefundReason = (typeof refundReasons)[number]

/** Some money of one order, back by one way. */
export interface Refund {
  id: string
  orderId: string
  way: PaymentWay
  /** Of a card payment. */
  paymentId: string | null
  money: Money
  state: RefundState
  reason: RefundReason
  why: string
  askedAt: Temporal.Instant
  askedBy: string
  doneAt: Temporal.Instant | null
  /** The provider's name for it. */
  reference: string | null
  attempts: number
  nextAttemptAt: Temporal.Instant
  lastError: string
}

/** After so many failures a card refund waits for a person. */
export const mostRefundAttempts = 8

/** What the buyers of a cancelled screening are offered, and what was done for each (docs/rules/payments.md#a-cancelled-screening). */
export interface RefundRun {
  id: string
  screeningId: string
  why: string
  /** Until when another screening may be chosen instead; null: nothing is offered. */
  offerUntil: Temporal.Instant | null
  startedAt: Temporal.Instant
  startedBy: string
  finishedAt: Temporal.Instant | null
}

/** What a run did for one order. */
export const runOutcomes = ['offered', 'refunded', 'cancelled', 'used'] as const
export type RunOutcome = (typeof runOutcomes)[number]

export const offerStates = ['open', 'exchanged', 'refunded'] as const
export type OfferState = (typeof offerStates)[number]

/** The choice between another screening of the film and the money. */
export interface ExchangeOffer {
  id: string
  orderId: string
  screeningId: string
  until: Temporal.Instant
  state: OfferState
}

import type { PaymentWay } from '../orders/order.ts'
import type { MoneyBack, MoneySource } from './money-back.ts'
import { waysBack } from './money-back.ts'
import type { RefundRun, RunOutcome } from './refund.ts'

/** One order of a bulk refund, as its dry run tells it. */
export interface PlannedRefund {
  orderId: string
  number: string
  name: string
  email: string
  tickets: number
  /** Somebody came in with one of them: a person has to look. */
  isUsed: boolean
  /** What goes back, by which ways. */
  back: { way: PaymentWay; amount: number; isByHand: boolean }[]
}

/** Ways in which no job can give money back by itself. */
const byHand: readonly PaymentWay[] = ['counter', 'counter-card', 'transfer', 'invoice']

/** By which ways the price of some tickets would go back (docs/rules/payments.md#a-cancelled-screening). */
export function plannedBack(sources: readonly MoneySource[], amount: number): PlannedRefund['back'] {
  const sums = new Map<PaymentWay, number>()
  for (const part of waysBack(sources, amount) satisfies MoneyBack[])
    sums.set(part.way, (sums.get(part.way) ?? 0) + part.amount)
  return [...sums].map(([way, sum]) => ({ way, amount: sum, isByHand: byHand.includes(way) }))
}

/** A screening that tickets may be exchanged for. */
export interface OtherScreening {
  id: string
  startsAt: Temporal.Instant
  venueName: string
  screenName: string
  /** Seats of the public that are free and not kept for anybody. */
  free: number
}

/** What a run did for one order. */
export interface RunDone {
  orderId: string
  number: string
  outcome: RunOutcome
  amount: number
  at: Temporal.Instant
}

/** What a bulk refund would do, and what the last one of this screening did. */
export interface BulkRefundPlan {
  isCancelled: boolean
  currency: string
  orders: PlannedRefund[]
  /** For which tickets could be exchanged. */
  others: OtherScreening[]
  run: (RefundRun & { done: RunDone[] }) | null
}

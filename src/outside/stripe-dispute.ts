import type Stripe from 'stripe'
import type { LookedAtPayment } from '#acts/ports/payments.ts'
import type { DisputeState } from '#core/boxoffice/money/dispute.ts'
import { fromStripe } from './stripe-money.ts'

/** A dispute as the house tells of it. */
export function disputeFrom(dispute: Stripe.Dispute): LookedAtPayment['disputes'][number] {
  const { due_by: dueBy } = dispute.evidence_details
  return {
    reference: dispute.id,
    money: fromStripe(dispute.amount, dispute.currency),
    state: disputeState(dispute.status),
    reason: dispute.reason,
    respondBy: dueBy ? Temporal.Instant.fromEpochMilliseconds(dueBy * 1000) : null,
    // One entry when the bank takes the money, a second one when it gives it back.
    isAway: dispute.balance_transactions.reduce((all, { amount }) => all + amount, 0) < 0,
  }
}

function disputeState(status: string): DisputeState {
  if (status === 'won' || status === 'lost') return status
  if (status === 'warning_closed' || status === 'prevented') return 'closed'
  return status.startsWith('warning_') ? 'inquiry' : 'open'
}

import { paymentPlan } from '#core/boxoffice/money/payment.ts'
import type { PaymentWay } from '#core/boxoffice/orders/order.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { House } from '../../ports/house.ts'
import type { ScreeningSale } from '../../ports/seat-ledger.ts'

/** Until when an order that is about to be written has to be paid, or why it cannot be paid in the way it asks for. */
export function planPayment(
  house: Pick<House, 'payments'>,
  { way, isToPay }: { way: PaymentWay; isToPay: boolean },
  sales: readonly ScreeningSale[],
  now: Temporal.Instant,
): { payUntil: Temporal.Instant | null } | Refusal<'wrong-value' | 'way-not-offered'> {
  if (!isToPay) return { payUntil: null }
  // Vouchers that the basket has leave nothing to pay, or another way is needed for the rest.
  if (way === 'free' || way === 'voucher') return refuse('wrong-value', { field: 'way', value: way })
  const starts = sales.map(sale => sale.startsAt).sort(Temporal.Instant.compare)
  const terms = sales[0]?.terms
  if (!terms) return { payUntil: null }
  return paymentPlan(way, terms, house.payments !== undefined, now, starts[0] ?? null)
}

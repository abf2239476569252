import type { Payment } from '#core/boxoffice/money/payment.ts'
import { worth } from '#core/boxoffice/orders/order.ts'
import type { LookedAtPayment } from '../../ports/payments.ts'
import type { Shelves } from '../../ports/store.ts'
import { giveMoneyBack, leftOf } from './give-money-back.ts'

/**
 * Enters what a dispute of a locked order's payment is by now: the money that the bank took, and what it gave back. Tickets
 * stay as they are, for a person decides about them (docs/rules/payments.md#disputes).
 */
export async function enterDispute(
  shelves: Pick<Shelves, 'boxOffice' | 'money'>,
  payment: Payment,
  seen: LookedAtPayment['disputes'][number],
  { at, by }: { at: Temporal.Instant; by: string },
): Promise<void> {
  const { boxOffice, money } = shelves
  const { orderId, id: paymentId } = payment
  const { isAway, ...told } = seen
  const kept = await money.keepDispute({ ...told, paymentId, orderId, at })
  if (isAway === kept.away > 0) return
  const { amount, currency } = kept.money
  await boxOffice.moveMoney({
    ...{ orderId, paymentId, disputeId: kept.id, way: 'card', at, by, why: kept.reference },
    money: { amount: isAway ? -amount : amount, currency },
  })
  if (isAway) return
  // Tickets that were ended meanwhile are owed to the buyer again.
  const order = (await boxOffice.order(orderId))!
  const paidFor = order.state === 'paid' ? worth(order).amount : 0
  await giveMoneyBack(shelves, order, (await leftOf(shelves, orderId)) - paidFor, {
    ...{ at, by, reason: 'order-over', isAway: true },
  })
}

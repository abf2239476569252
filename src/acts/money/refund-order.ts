import { type Order, worth } from '#core/boxoffice/orders/order.ts'
import { readRemark } from '#core/boxoffice/orders/remark.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import { endProducts } from '../boxoffice/steps/end-products.ts'
import { lockStandingOrder } from '../boxoffice/steps/lock-standing-order.ts'
import { returnTickets, validTickets } from '../boxoffice/steps/return-tickets.ts'
import { writeOrderLetter } from '../boxoffice/steps/write-order-letter.ts'
import type { House } from '../ports/house.ts'
import { giveMoneyBack } from './steps/give-money-back.ts'

type RefundRefusal = Refusal<
  'not-found' | 'stale' | 'order-cancelled' | 'order-not-refundable' | 'ticket-used' | 'in-use'
>

/**
 * Gives the money of a paid order back the way it came, and its seats (docs/rules/payments.md#refunds). An order that
 * cost nothing has nothing to refund: `order-not-refundable`, cancel it.
 */
export function refundOrder(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  input: { orderId: string; why: string; version?: number },
): Promise<Order | RefundRefusal> {
  const now = house.clock.now()
  return house.store.within(acting.organisation, async (shelves): Promise<Order | RefundRefusal> => {
    const { boxOffice, letters } = shelves
    const order = await lockStandingOrder(boxOffice, input)
    if (isRefusal(order)) return order
    const money = worth(order)
    if (order.state !== 'paid' || money.amount === 0) return refuse('order-not-refundable')
    const note = { at: now, by: acting.by, why: readRemark(input.why) }
    const refusal =
      (await endProducts(boxOffice, order, note)) ??
      (await returnTickets(boxOffice, order, validTickets(order), note))
    if (refusal) return refusal
    await giveMoneyBack(shelves, order, money.amount, note)
    await boxOffice.setOrderState(order.id, 'refunded')
    await writeOrderLetter(letters, 'order-refunded', order, now)
    return (await boxOffice.order(order.id))!
  })
}

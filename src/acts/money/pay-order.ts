import { due, type Order } from '#core/boxoffice/orders/order.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import { issueProducts } from '../boxoffice/steps/issue-products.ts'
import { writeOrderLetter } from '../boxoffice/steps/write-order-letter.ts'
import type { House } from '../ports/house.ts'

/** How money is taken at a counter. */
export type CounterWay = 'counter' | 'counter-card'

/**
 * Takes the money for an unpaid order at the counter, in cash unless said otherwise; a letter tells that the tickets are good
 * now.
 */
export function payOrder(
  house: Pick<House, 'store' | 'clock' | 'chance' | 'signer'>,
  acting: Acting,
  input: { orderId: string; way?: CounterWay; version?: number },
): Promise<
  Order | Refusal<'not-found' | 'stale' | 'order-already-paid' | 'order-cancelled' | 'order-expired'>
> {
  const now = house.clock.now()
  return house.store.within(acting.organisation, async ({ boxOffice, letters }) => {
    const order = await boxOffice.lockOrder(input.orderId)
    if (!order) return refuse('not-found', { order: input.orderId })
    if (order.state === 'paid') return refuse('order-already-paid')
    if (order.state === 'expired') return refuse('order-expired')
    if (order.state !== 'unpaid') return refuse('order-cancelled')
    if (input.version !== undefined && input.version !== order.version) return refuse('stale')
    const money = due(order)
    // Nothing is due where all that is left of the order is free tickets.
    if (money.amount > 0)
      await boxOffice.moveMoney({
        orderId: order.id,
        money,
        way: input.way ?? 'counter',
        at: now,
        by: acting.by,
        why: '',
      })
    await boxOffice.setOrderState(order.id, 'paid')
    await issueProducts(house, boxOffice, order, { at: now, by: acting.by })
    await writeOrderLetter(letters, 'order-paid', order, now)
    return (await boxOffice.order(order.id))!
  })
}

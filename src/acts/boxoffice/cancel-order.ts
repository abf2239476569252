import type { Order } from '#core/boxoffice/orders/order.ts'
import { readRemark } from '#core/boxoffice/orders/remark.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import { giveMoneyBack } from '../money/steps/give-money-back.ts'
import type { House } from '../ports/house.ts'
import { endProducts } from './steps/end-products.ts'
import { lockStandingOrder } from './steps/lock-standing-order.ts'
import { returnTickets, validTickets } from './steps/return-tickets.ts'
import { writeOrderLetter } from './steps/write-order-letter.ts'

type CancelRefusal = Refusal<
  | 'not-found'
  | 'stale'
  | 'order-cancelled'
  | 'order-not-refundable'
  | 'ticket-used'
  | 'sale-closed'
  | 'in-use'
>

/**
 * Gives back an order that cost nothing or is not paid yet (docs/rules/orders.md#cancelling). With `token`, the buyer
 * does it, until the first of the screenings starts; with `orderId`, staff, without that limit.
 */
export function cancelOrder(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  input: ({ orderId: string } | { token: string }) & { why?: string; version?: number },
): Promise<Order | CancelRefusal> {
  const now = house.clock.now()
  return house.store.within(acting.organisation, async (shelves): Promise<Order | CancelRefusal> => {
    const { boxOffice, letters } = shelves
    const isBuyer = 'token' in input
    const found = isBuyer ? await boxOffice.orderByToken(input.token) : { id: input.orderId }
    if (!found) return refuse('not-found')
    const order = await lockStandingOrder(boxOffice, { ...input, orderId: found.id })
    if (isRefusal(order)) return order
    if (order.state === 'paid' && order.total.amount > 0) return refuse('order-not-refundable')
    const valid = validTickets(order)
    // A pass or voucher that was issued is taken back at the desk only.
    if (isBuyer && order.state === 'paid' && order.products.length > 0) return refuse('order-not-refundable')
    if (isBuyer) {
      const sales = await boxOffice.screeningSales(valid.map(ticket => ticket.screeningId))
      const started = sales.find(sale => Temporal.Instant.compare(sale.startsAt, now) <= 0)
      if (started) return refuse('sale-closed', { closedAt: started.startsAt.toString() })
    }
    const note = { at: now, by: acting.by, why: readRemark(input.why ?? '') }
    const refusal =
      (await endProducts(boxOffice, order, note)) ?? (await returnTickets(boxOffice, order, valid, note))
    if (refusal) return refusal
    await giveMoneyBack(shelves, order, order.received.amount, { ...note, reason: 'order-over' })
    await boxOffice.setOrderState(order.id, 'cancelled')
    await writeOrderLetter(letters, 'order-cancelled', order, now)
    return (await boxOffice.order(order.id))!
  })
}

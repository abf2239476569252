import { type Order, worth } from '#core/boxoffice/order.ts'
import { readRemark } from '#core/boxoffice/remark.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from './acting.ts'
import type { House } from './ports/house.ts'
import { giveMoneyBack } from './steps/give-money-back.ts'
import { returnTickets, validTickets } from './steps/return-tickets.ts'
import { writeOrderLetter } from './steps/write-order-letter.ts'

type CancelRefusal = Refusal<'not-found' | 'ticket-cancelled' | 'ticket-used'>

/**
 * Cancels one ticket of an order; what was paid for it is given back at the counter. With the last valid ticket the
 * order itself ends: refunded when money went back, else cancelled (docs/rules/orders.md#one-ticket).
 */
export function cancelTicket(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  input: { ticketId: string; why?: string },
): Promise<Order | CancelRefusal> {
  const now = house.clock.now()
  return house.store.within(acting.organisation, async (shelves): Promise<Order | CancelRefusal> => {
    const { boxOffice, letters } = shelves
    const orderId = await boxOffice.orderIdOfTicket(input.ticketId)
    const order = orderId ? await boxOffice.lockOrder(orderId) : undefined
    const ticket = order?.tickets.find(each => each.id === input.ticketId)
    if (!order || !ticket) return refuse('not-found', { ticket: input.ticketId })
    if (ticket.state === 'cancelled') return refuse('ticket-cancelled')
    const note = { at: now, by: acting.by, why: readRemark(input.why ?? '') }
    const refusal = await returnTickets(boxOffice, order, [ticket], note)
    if (refusal) return refusal
    // Of an order that waits for its money, vouchers may have paid more than is left of it.
    const left = worth(order).amount - ticket.price.amount
    await giveMoneyBack(shelves, order, order.received.amount - left, note)
    const isLast = validTickets(order).length === 1
    const wasPaidFor = order.state === 'paid' && order.total.amount > 0
    const ended = wasPaidFor ? 'refunded' : 'cancelled'
    await boxOffice.setOrderState(order.id, isLast ? ended : order.state)
    await writeOrderLetter(letters, 'ticket-cancelled', order, now, ticket.id)
    return (await boxOffice.order(order.id))!
  })
}

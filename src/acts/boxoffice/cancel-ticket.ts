import type { Order } from '#core/boxoffice/orders/order.ts'
import { readRemark } from '#core/boxoffice/orders/remark.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { endTickets } from './steps/end-tickets.ts'
import { writeOrderLetter } from './steps/write-order-letter.ts'

type CancelRefusal = Refusal<'not-found' | 'ticket-cancelled' | 'ticket-used'>

/**
 * Cancels one ticket of an order; what was paid for it goes back the way it came. With the last valid ticket the
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
    const why = readRemark(input.why ?? '')
    const back = await endTickets(shelves, order, [ticket], { at: now, by: acting.by, why })
    if (isRefusal(back)) return back
    await writeOrderLetter(letters, 'ticket-cancelled', order, now, ticket.id)
    return (await boxOffice.order(order.id))!
  })
}

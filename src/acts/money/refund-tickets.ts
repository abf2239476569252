import { isOver, type Order } from '#core/boxoffice/orders/order.ts'
import { readRemark } from '#core/boxoffice/orders/remark.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import { endTickets } from '../boxoffice/steps/end-tickets.ts'
import { lockStandingOrder } from '../boxoffice/steps/lock-standing-order.ts'
import { writeOrderLetter } from '../boxoffice/steps/write-order-letter.ts'
import type { House } from '../ports/house.ts'

type RefundRefusal = Refusal<
  | 'not-found'
  | 'stale'
  | 'wrong-value'
  | 'order-cancelled'
  | 'order-not-refundable'
  | 'ticket-cancelled'
  | 'ticket-used'
>

/** Refunds some tickets of a paid order, all of those that are named or none (docs/rules/payments.md#in-part). */
export function refundTickets(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  input: { orderId: string; ticketIds: readonly string[]; why: string; version?: number },
): Promise<Order | RefundRefusal> {
  const now = house.clock.now()
  return house.store.within(acting.organisation, async (shelves): Promise<Order | RefundRefusal> => {
    const { boxOffice, letters } = shelves
    const order = await lockStandingOrder(boxOffice, input)
    if (isRefusal(order)) return order
    if (order.state !== 'paid') return refuse('order-not-refundable')
    const wanted = new Set(input.ticketIds)
    const tickets = order.tickets.filter(ticket => wanted.has(ticket.id))
    if (wanted.size === 0) return refuse('wrong-value', { field: 'ticketIds', value: '' })
    if (tickets.length < wanted.size) return refuse('not-found', { ticket: [...wanted].join(' ') })
    if (tickets.some(ticket => ticket.state === 'cancelled')) return refuse('ticket-cancelled')
    const back = await endTickets(shelves, order, tickets, {
      at: now,
      by: acting.by,
      why: readRemark(input.why),
    })
    if (isRefusal(back)) return back
    const after = (await boxOffice.order(order.id))!
    await writeOrderLetter(letters, isOver(after) ? 'order-refunded' : 'tickets-refunded', after, now)
    return after
  })
}

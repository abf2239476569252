import { type Order, type Ticket, worth } from '#core/boxoffice/orders/order.ts'
import type { Refusal } from '#core/refusal.ts'
import { giveMoneyBack, leftOf, type WhyBack } from '../../money/steps/give-money-back.ts'
import type { Shelves } from '../../ports/store.ts'
import { returnTickets, validTickets } from './return-tickets.ts'

/**
 * Ends some tickets of a locked order: their seats are free, and what was paid for them goes back. With the last valid
 * ticket the order itself ends: refunded when money was paid for it, else cancelled (docs/rules/payments.md#in-part).
 *
 * @returns how much goes back
 */
export async function endTickets(
  shelves: Pick<Shelves, 'boxOffice' | 'money'>,
  order: Order,
  tickets: readonly Ticket[],
  why: WhyBack,
): Promise<number | Refusal<'ticket-used'>> {
  const { boxOffice } = shelves
  const note = { at: why.at, by: why.by, why: why.why ?? '' }
  const refusal = await returnTickets(boxOffice, order, tickets, note)
  if (refusal) return refusal
  // Of an order that waits for its money, vouchers may have paid more than is left of it.
  const left = worth(order).amount - tickets.reduce((total, ticket) => total + ticket.price.amount, 0)
  const back = await giveMoneyBack(shelves, order, (await leftOf(shelves, order.id)) - left, why)
  const isLast = validTickets(order).length === tickets.length && !order.products.some(isValid)
  const wasPaidFor = order.state === 'paid' && order.total.amount > 0
  const ended = wasPaidFor ? 'refunded' : 'cancelled'
  await boxOffice.setOrderState(order.id, isLast ? ended : order.state)
  return back.reduce((total, each) => total + each.amount, 0)
}

const isValid = ({ state }: { state: string }) => state === 'valid'

import type { Order, Ticket } from '#core/boxoffice/orders/order.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import { creditWhatWasCancelled } from '../../money/steps/write-invoice.ts'
import type { BoxOfficeShelf } from '../../ports/box-office.ts'
import { endEntitlements } from './end-entitlements.ts'

/** Cancels tickets and gives their seats back. Refused when somebody already came in with one of them. */
export async function returnTickets(
  boxOffice: BoxOfficeShelf,
  order: Order,
  tickets: readonly Ticket[],
  note: { at: Temporal.Instant; by: string; why: string },
): Promise<Refusal<'ticket-used'> | undefined> {
  const used = tickets.find(ticket => ticket.admittedAt)
  if (used) return refuse('ticket-used', { number: used.number, at: String(used.admittedAt) })
  await endEntitlements(boxOffice, order, tickets, note.at)
  const returned = new Map<string, number>()
  for (const { allocationId } of await boxOffice.seatsOf(tickets)) {
    returned.set(allocationId, (returned.get(allocationId) ?? 0) + 1)
  }
  await boxOffice.lockAllocationsById([...returned.keys()])
  await boxOffice.cancelTickets(tickets.map(ticket => ticket.id))
  await boxOffice.moveSeats(
    [...returned].map(([allocationId, seats]) => ({ allocationId, sold: -seats })),
    { act: 'return', ...note, orderId: order.id },
  )
  await creditWhatWasCancelled(boxOffice, order.id, note)
  return undefined
}

export const validTickets = (order: Order) => order.tickets.filter(ticket => ticket.state === 'valid')

import type { Order } from '#core/boxoffice/order.ts'
import { free } from '#core/boxoffice/seats.ts'
import type { ExpiredTicket } from '../ports/money.ts'
import type { Shelves } from '../ports/store.ts'
import { leftOf } from './give-money-back.ts'
import { seatAgain } from './seat-again.ts'

/**
 * Makes the tickets of a locked order that expired valid again, if what came pays for them and every one of their seats is
 * still free (of numbered ones, as many as they are), before their screenings start; otherwise nothing is changed.
 */
export async function reviveTickets(
  shelves: Pick<Shelves, 'boxOffice' | 'money'>,
  order: Order,
  note: { at: Temporal.Instant; by: string },
): Promise<boolean> {
  const { boxOffice, money } = shelves
  const tickets = await money.expiredTickets(order.id)
  const price = tickets.reduce((total, ticket) => total + ticket.amount, 0)
  if (tickets.length === 0 || (await leftOf(shelves, order.id)) < price) return false
  const screeningIds = [...new Set(tickets.map(ticket => ticket.screeningId))]
  const sales = await boxOffice.screeningSales(screeningIds)
  const isOver = sales.some(sale => sale.cancelled || Temporal.Instant.compare(sale.startsAt, note.at) <= 0)
  if (isOver || sales.length < screeningIds.length) return false

  const wanted = [...Map.groupBy(tickets, ticket => ticket.allocationId)]
  const allocationIds = wanted.map(([id]) => id)
  await boxOffice.lockAllocationsById(allocationIds)
  await boxOffice.lapseSeats(allocationIds, note)
  if (!(await areFree(boxOffice, wanted, screeningIds))) return false
  await money.reviveTickets(tickets.map(ticket => ticket.id))
  await seatAgain(boxOffice, order, tickets)
  await boxOffice.moveSeats(
    wanted.map(([allocationId, seats]) => ({ allocationId, sold: seats.length })),
    { act: 'sell', ...note, orderId: order.id },
  )
  return true
}

async function areFree(
  boxOffice: Shelves['boxOffice'],
  wanted: readonly [string, readonly ExpiredTicket[]][],
  screeningIds: readonly string[],
): Promise<boolean> {
  const left = new Map<string, number>()
  for (const screeningId of screeningIds)
    for (const allocation of await boxOffice.allocations(screeningId))
      left.set(allocation.id, free(allocation))
  return wanted.every(([id, seats]) => (left.get(id) ?? 0) >= seats.length)
}

import type { Order } from '#core/boxoffice/orders/order.ts'
import { isRefusal } from '#core/refusal.ts'
import { leftOf } from '../../money/steps/give-money-back.ts'
import type { ExpiredTicket } from '../../ports/money.ts'
import type { Shelves } from '../../ports/store.ts'
import { takeFreeSeats } from './take-free-seats.ts'

/**
 * Makes the tickets of a locked order that expired valid again, if what came pays for them and every one of their seats is
 * still free, before their screenings start: numbered seats at the same places, or where these are gone at others; and its
 * passes and vouchers, of which there are always more. Otherwise nothing is changed.
 */
export async function reviveOrder(
  shelves: Pick<Shelves, 'boxOffice' | 'money'>,
  order: Order,
  note: { at: Temporal.Instant; by: string },
): Promise<boolean> {
  const { boxOffice, money } = shelves
  const tickets = await money.expiredTickets(order.id)
  const { products } = order
  const price =
    tickets.reduce((total, ticket) => total + ticket.amount, 0) +
    products.reduce((total, product) => total + product.price.amount, 0)
  if (tickets.length + products.length === 0 || tickets.some(ticket => ticket.isOfPass)) return false
  // What was invoiced has been credited.
  if ((await boxOffice.invoicesOf(order.id)).length > 0) return false
  if ((await leftOf(shelves, order.id)) < price) return false
  const screeningIds = [...new Set(tickets.map(ticket => ticket.screeningId))]
  const sales = await boxOffice.screeningSales(screeningIds)
  const isGone = sales.some(sale => sale.cancelled || Temporal.Instant.compare(sale.startsAt, note.at) <= 0)
  if (isGone || sales.length < screeningIds.length) return false

  if (tickets.length > 0 && !(await takeAgain(shelves, order.id, tickets, note))) return false
  if (products.length > 0) await boxOffice.reviveProducts(products.map(product => product.id))
  return true
}

async function takeAgain(
  { boxOffice, money }: Pick<Shelves, 'boxOffice' | 'money'>,
  orderId: string,
  tickets: readonly ExpiredTicket[],
  note: { at: Temporal.Instant; by: string },
): Promise<boolean> {
  const groups = [...Map.groupBy(tickets, ticket => ticket.allocationId).values()]
  const wanted = groups.map(group => ({
    screeningId: group[0]!.screeningId,
    kind: group[0]!.kind,
    quantity: group.length,
    wished: group.flatMap(ticket => ticket.place ?? []),
  }))
  const taken = await takeFreeSeats(boxOffice, wanted, { ...note, orderId })
  if (isRefusal(taken)) return false
  const revived = groups.flatMap((group, at) =>
    group.map(({ id, screeningId }, index) => {
      const { allocationId, places } = taken[at]!
      return { id, ticketId: id, screeningId, allocationId, place: places[index] ?? null }
    }),
  )
  await money.reviveTickets(revived)
  await boxOffice.seatTickets(
    revived.flatMap(({ place, ...ticket }) => (place === null ? [] : [{ ...ticket, place }])),
    'free',
  )
  return true
}

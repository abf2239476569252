import type { Order, Ticket } from '#core/boxoffice/orders/order.ts'
import { givesBack } from '#core/boxoffice/prices/pass.ts'
import type { BoxOfficeShelf } from '../../ports/box-office.ts'

/**
 * What tickets that are cancelled give back beside their seats: rights of passes that are in time, and with the last
 * ticket the use of a code. Comes before allocations are locked (docs/rules/passes.md#order-of-locks); vouchers of the
 * order are locked for whatever money goes back onto them.
 */
export async function endEntitlements(
  boxOffice: BoxOfficeShelf,
  order: Order,
  tickets: readonly Ticket[],
  now: Temporal.Instant,
): Promise<void> {
  const ended = new Set(tickets.map(ticket => ticket.id))
  const isOver = order.tickets.every(ticket => ticket.state === 'cancelled' || ended.has(ticket.id))
  if (isOver) await boxOffice.endDiscountUse(order.id, now)
  const passes = await boxOffice.lockPassesOf([...ended])
  if (passes.length > 0) {
    const sales = await boxOffice.screeningSales(tickets.map(ticket => ticket.screeningId))
    const cancelled = new Set(sales.filter(sale => sale.cancelled).map(sale => sale.screeningId))
    const uses = passes.flatMap(({ product, uses: all }) =>
      all
        .filter(use => ended.has(use.ticketId) && !use.isEnded)
        .map(({ ticketId, screening }) => ({
          ticketId,
          isGivenBack: cancelled.has(screening.screeningId) || givesBack(product, screening, now),
        })),
    )
    await boxOffice.endPassUses(uses, now)
  }
  if (order.received.amount === 0) return
  const redeemed = await boxOffice.voucherMovesOf(order.id)
  if (redeemed.length > 0)
    await boxOffice.vouchersById(
      redeemed.map(move => move.voucherId),
      'lock',
    )
}

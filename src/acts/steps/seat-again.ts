import { bestAmong } from '#core/boxoffice/best-places.ts'
import type { Order } from '#core/boxoffice/order.ts'
import type { BoxOfficeShelf } from '../ports/box-office.ts'

/**
 * Gives tickets of an order their numbered seats back, whose allocations are locked and have seats enough: in each
 * allocation their own if all of them still are free, else the best that are (docs/rules/seat-maps.md#best-available).
 */
export async function seatAgain(
  boxOffice: BoxOfficeShelf,
  order: Order,
  tickets: readonly { id: string; allocationId: string }[],
): Promise<void> {
  const inAllocation = Map.groupBy(tickets, ticket => ticket.allocationId)
  const numbered = await boxOffice.freePlaces([...inAllocation.keys()])
  if (numbered.length === 0) return
  const plans = await boxOffice.seatPlans(numbered.map(each => each.seatMapId))
  const seated = numbered.map(({ allocationId, seatMapId, places: free }) => {
    const ticketIds = inAllocation.get(allocationId)!.map(ticket => ticket.id)
    const told = order.tickets.filter(ticket => ticketIds.includes(ticket.id))
    const own = ticketIds.flatMap(id => told.find(ticket => ticket.id === id)?.place ?? [])
    const isFree = own.length === ticketIds.length && own.every(place => free.includes(place))
    const places = isFree ? own : bestAmong(plans.get(seatMapId)!, free, ticketIds.length)
    const { allocation } = told[0]!
    const party = {
      kind: allocation,
      holdId: null,
      ticketIds,
      quantity: ticketIds.length,
      since: order.placedAt,
    }
    return { party, places }
  })
  await boxOffice.reseat(seated)
}

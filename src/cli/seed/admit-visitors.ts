import { admitTicket } from '#acts/door/admit-ticket.ts'
import { payOrder } from '#acts/money/pay-order.ts'
import type { Order } from '#core/boxoffice/orders/order.ts'
import { granted } from '../granted.ts'
import type { SeededChance } from './chance.ts'
import { houseAt, type Seeding } from './seeding.ts'
import type { OnSale } from './sell-seats.ts'

/** Nine in ten people with a ticket come; those who have not paid do so at the counter first. */
const comes = 0.9

/** Lets people into the screenings that have begun, in the half hour before each. */
export async function admitVisitors(
  seeding: Seeding,
  screenings: readonly OnSale[],
  orders: readonly Order[],
  chance: SeededChance,
): Promise<void> {
  const begun = new Map(
    screenings
      .filter(({ startsAt }) => Temporal.Instant.compare(startsAt, seeding.now) <= 0)
      .map(({ screeningId, startsAt }) => [screeningId, startsAt]),
  )
  for (const [index, order] of orders.entries()) {
    let paid = order.state === 'paid'
    for (const ticket of order.tickets) {
      const startsAt = begun.get(ticket.screeningId)
      if (!startsAt || chance.next() > comes) continue
      const house = houseAt(seeding, startsAt.subtract({ minutes: chance.whole(2, 30) }))
      if (!paid) await granted('a payment', payOrder(house, seeding.acting, { orderId: order.id }))
      paid = true
      const { screeningId, code } = ticket
      await granted('the door', admitTicket(house, seeding.acting, { screeningId, code, door: 'Puerta 1' }))
    }
    seeding.progress('admissions', index + 1, orders.length)
  }
}

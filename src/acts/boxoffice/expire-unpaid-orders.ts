import type { Order } from '#core/boxoffice/orders/order.ts'
import { hasLapsed } from '#core/boxoffice/seats/hold.ts'
import { isRefusal } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import { giveMoneyBack } from '../money/steps/give-money-back.ts'
import type { House } from '../ports/house.ts'
import type { Shelves } from '../ports/store.ts'
import { eachAlone } from './steps/each-alone.ts'
import { returnTickets, validTickets } from './steps/return-tickets.ts'
import { writeOrderLetter } from './steps/write-order-letter.ts'

const most = 200

/** Ends orders that were not paid in time and sets their seats free, each in a transaction of its own. */
export async function expireUnpaidOrders(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
): Promise<{ expired: number }> {
  const now = house.clock.now()
  const ids = await house.store.within(acting.organisation, ({ money }) => money.ordersToExpire(now, most))
  const expired = await eachAlone(house, acting.organisation, ids, (shelves, orderId) =>
    expire(shelves, orderId, { at: now, by: acting.by, why: '' }),
  )
  return { expired }
}

async function expire(
  shelves: Shelves,
  orderId: string,
  note: { at: Temporal.Instant; by: string; why: string },
): Promise<boolean> {
  const { boxOffice, money, letters } = shelves
  const order = await boxOffice.lockOrder(orderId)
  if (!order || !isOverdue(order, note.at)) return false
  const valid = validTickets(order)
  const refusal = await returnTickets(boxOffice, order, valid, note)
  if (isRefusal(refusal)) return false
  await money.noteExpired(
    valid.map(ticket => ticket.id),
    note.at,
  )
  // Of these nothing was issued yet.
  if (order.products.length > 0) {
    await boxOffice.cancelProducts(order.products.map(product => product.id))
    await boxOffice.endPromised(orderId, note)
  }
  await boxOffice.setOrderState(orderId, 'expired')
  await giveMoneyBack(shelves, order, order.received.amount, {
    ...note,
    reason: 'order-over',
    isAway: true,
  })
  await writeOrderLetter(letters, 'order-expired', order, note.at)
  return true
}

const isOverdue = (order: Order, now: Temporal.Instant) =>
  order.state === 'unpaid' && order.payUntil !== null && hasLapsed(order.payUntil, now)

import { hasLapsed } from '#core/boxoffice/hold.ts'
import type { Order } from '#core/boxoffice/order.ts'
import { isRefusal } from '#core/refusal.ts'
import type { Acting } from './acting.ts'
import type { House } from './ports/house.ts'
import { giveMoneyBack } from './steps/give-money-back.ts'
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
  let expired = 0
  for (const orderId of ids) {
    const isDone = await house.store.within(acting.organisation, async shelves => {
      const { boxOffice, money, letters } = shelves
      const order = await boxOffice.lockOrder(orderId)
      if (!order || !isOverdue(order, now)) return false
      const valid = validTickets(order)
      const note = { at: now, by: acting.by, why: '' }
      const refusal = await returnTickets(boxOffice, order, valid, note)
      if (isRefusal(refusal)) return false
      await money.noteExpired(
        valid.map(ticket => ticket.id),
        now,
      )
      await boxOffice.setOrderState(orderId, 'expired')
      await giveMoneyBack(shelves, order, order.received.amount, {
        ...note,
        reason: 'order-over',
        isAway: true,
      })
      await writeOrderLetter(letters, 'order-expired', order, now)
      return true
    })
    if (isDone) expired += 1
  }
  return { expired }
}

const isOverdue = (order: Order, now: Temporal.Instant) =>
  order.state === 'unpaid' && order.payUntil !== null && hasLapsed(order.payUntil, now)

import { type Order, type PaymentWay, worth } from '#core/boxoffice/orders/order.ts'
import type { Money } from '#core/money.ts'
import { issueProducts } from '../../boxoffice/steps/issue-products.ts'
import { reviveOrder } from '../../boxoffice/steps/revive-order.ts'
import { writeOrderLetter } from '../../boxoffice/steps/write-order-letter.ts'
import type { House } from '../../ports/house.ts'
import type { Shelves } from '../../ports/store.ts'
import { giveMoneyBack, leftOf } from './give-money-back.ts'

export interface Arrival {
  money: Money
  way: PaymentWay
  paymentId: string | null
  at: Temporal.Instant
  by: string
  why?: string
}

type Till = Pick<Shelves, 'boxOffice' | 'money' | 'letters'>

/** Enters money that came for a locked order, whatever the order is by now (docs/rules/payments.md#money-that-comes). */
export async function receiveMoney(
  house: Pick<House, 'chance' | 'clock' | 'signer'>,
  shelves: Till,
  order: Order,
  { money, way, paymentId, at, by, why = '' }: Arrival,
): Promise<'paid' | 'late-and-paid' | 'returned'> {
  const { boxOffice, letters } = shelves
  const note = { at, by }
  await boxOffice.moveMoney({ orderId: order.id, money, way, paymentId, at, by, why })
  const isLate = order.state === 'expired'
  const isTaken = order.state === 'unpaid' || (isLate && (await reviveOrder(shelves, order, note)))
  if (isTaken) {
    await boxOffice.setOrderState(order.id, 'paid')
    await issueProducts(house, boxOffice, order, note)
    const paid = (await boxOffice.order(order.id))!
    const surplus = (await leftOf(shelves, order.id)) - worth(paid).amount
    await giveMoneyBack(shelves, paid, surplus, { ...note, reason: 'surplus', isAway: true })
    await writeOrderLetter(letters, 'order-paid', paid, at)
    return isLate ? 'late-and-paid' : 'paid'
  }
  const reason = isLate ? 'too-late' : 'order-over'
  await giveMoneyBack(shelves, order, money.amount, { ...note, reason, isAway: true })
  await writeOrderLetter(letters, isLate ? 'payment-too-late' : 'payment-returned', order, at)
  return 'returned'
}

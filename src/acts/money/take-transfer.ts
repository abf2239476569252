import { due, type Order } from '#core/boxoffice/orders/order.ts'
import { readRemark } from '#core/boxoffice/orders/remark.ts'
import { isAmount } from '#core/money.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { receiveMoney } from './steps/receive-money.ts'

/**
 * Enters a bank transfer that came for an order (docs/rules/payments.md#transfers). Less than what is due is refused with
 * `amount-short`, more is owed to the buyer; one that comes too late gets the seats while they are free.
 *
 * @param input `why`: the bank's own reference; the same one is entered for an order once (`already-exists`)
 */
export function takeTransfer(
  house: Pick<House, 'store' | 'clock' | 'chance' | 'signer'>,
  acting: Acting,
  input: { orderId: string; amount: number; why: string },
): Promise<
  | { came: 'paid' | 'late-and-paid' | 'returned'; order: Order }
  | Refusal<'not-found' | 'wrong-value' | 'amount-short' | 'already-exists'>
> {
  const at = house.clock.now()
  return house.store.within(acting.organisation, async shelves => {
    const { boxOffice } = shelves
    const order = await boxOffice.lockOrder(input.orderId)
    if (!order) return refuse('not-found', { order: input.orderId })
    const { amount } = input
    if (!isAmount(amount) || amount === 0) return refuse('wrong-value', { field: 'amount', value: amount })
    const why = readRemark(input.why)
    const before = await boxOffice.moneyMoves(order.id)
    if (before.some(move => move.way === 'transfer' && move.money.amount > 0 && move.why === why))
      return refuse('already-exists', { name: why })
    const open = due(order)
    if (order.state === 'unpaid' && amount < open.amount) return refuse('amount-short', { due: open.amount })
    const money = { amount, currency: order.total.currency }
    const came = await receiveMoney(house, shelves, order, {
      ...{ money, at, why, by: acting.by },
      way: 'transfer',
      paymentId: null,
    })
    return { came, order: (await boxOffice.order(order.id))! }
  })
}

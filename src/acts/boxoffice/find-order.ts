import type { Dispute } from '#core/boxoffice/money/dispute.ts'
import type { Refund } from '#core/boxoffice/money/refund.ts'
import type { MoneyMove } from '#core/boxoffice/orders/order.ts'
import type { OrderSheet } from '#core/boxoffice/orders/order-sheet.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** An order for the desk, with its lines in the journal of money and what goes back. */
export function findOrder(
  house: Pick<House, 'store'>,
  acting: Acting,
  input: { orderId: string },
): Promise<
  (OrderSheet & { moneyMoves: MoneyMove[]; refunds: Refund[]; disputes: Dispute[] }) | Refusal<'not-found'>
> {
  return house.store.within(acting.organisation, async ({ boxOffice, money }) => {
    const sheet = await boxOffice.orderSheet(input.orderId)
    if (!sheet) return refuse('not-found', { order: input.orderId })
    const moneyMoves = await boxOffice.moneyMoves(input.orderId)
    const refunds = await money.refundsOf(input.orderId)
    return { ...sheet, moneyMoves, refunds, disputes: await money.disputesOf(input.orderId) }
  })
}

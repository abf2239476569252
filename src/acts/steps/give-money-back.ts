import { waysBack } from '#core/boxoffice/money-back.ts'
import type { Order, PaymentWay } from '#core/boxoffice/order.ts'
import type { BoxOfficeShelf } from '../ports/box-office.ts'

/**
 * Writes that an amount of a locked order goes back, in the ways in which it came: what was paid last first, and what
 * vouchers paid back onto them (docs/rules/passes.md#vouchers).
 *
 * @returns how much in which way, for whoever has to hand it over
 */
export async function giveMoneyBack(
  boxOffice: BoxOfficeShelf,
  order: Pick<Order, 'id' | 'total'>,
  amount: number,
  note: { at: Temporal.Instant; by: string; why: string },
): Promise<{ way: PaymentWay; amount: number }[]> {
  const back = amount > 0 ? waysBack(await boxOffice.moneyMoves(order.id), amount) : []
  if (back.length === 0) return []
  const { currency } = order.total
  await boxOffice.addMoneyMoves(
    back.map(each => ({
      ...{ orderId: order.id, way: each.way, ...note },
      money: { amount: -each.amount, currency },
    })),
  )
  const ontoVouchers = back.find(each => each.way === 'voucher')
  if (ontoVouchers) await returnToVouchers(boxOffice, order.id, ontoVouchers.amount, note)
  return back
}

async function returnToVouchers(
  boxOffice: BoxOfficeShelf,
  orderId: string,
  amount: number,
  note: { at: Temporal.Instant; by: string; why: string },
): Promise<void> {
  const paid = new Map<string, number>()
  for (const move of await boxOffice.voucherMovesOf(orderId)) {
    if (move.act === 'redeem' || move.act === 'return')
      paid.set(move.voucherId, (paid.get(move.voucherId) ?? 0) - move.amount)
  }
  let left = amount
  const moves = [...paid].reverse().flatMap(([voucherId, there]) => {
    const back = Math.min(left, there)
    left -= back
    return back > 0 ? [{ voucherId, act: 'return' as const, amount: back, orderId, ...note }] : []
  })
  await boxOffice.moveVouchers(moves)
}

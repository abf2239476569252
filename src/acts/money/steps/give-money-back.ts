import { type MoneyBack, waysBack } from '#core/boxoffice/money/money-back.ts'
import type { RefundReason } from '#core/boxoffice/money/refund.ts'
import type { Order } from '#core/boxoffice/orders/order.ts'
import type { BoxOfficeShelf } from '../../ports/box-office.ts'
import type { Shelves } from '../../ports/store.ts'

export interface WhyBack {
  at: Temporal.Instant
  by: string
  why?: string
  /** `asked` unless said otherwise. */
  reason?: RefundReason
  /** Counter money is owed until its buyer comes for it; else it is handed over now. */
  isAway?: boolean
}

/** What waits for a job or a person to send it; the rest is back as soon as it is written. */
const isOwed = (way: string, isAway: boolean) =>
  way === 'card' || way === 'transfer' || (isAway && (way === 'counter' || way === 'counter-card'))

/**
 * Writes that an amount of a locked order goes back, in the ways in which it came: what was paid last first, and what
 * vouchers paid back onto them (docs/rules/passes.md#vouchers). Cards and transfers are owed until they went
 * (docs/rules/payments.md#refunds).
 *
 * @returns how much in which way
 */
export async function giveMoneyBack(
  { boxOffice, money }: Pick<Shelves, 'boxOffice' | 'money'>,
  order: Pick<Order, 'id' | 'total'>,
  amount: number,
  { at, by, why = '', reason = 'asked', isAway = false }: WhyBack,
): Promise<MoneyBack[]> {
  const back = amount > 0 ? waysBack(await money.sourcesOf(order.id), amount) : []
  if (back.length === 0) return []
  const { currency } = order.total
  const owed = back.filter(each => isOwed(each.way, isAway))
  for (const { way, paymentId, amount: part } of owed) {
    const refund = { orderId: order.id, way, paymentId, money: { amount: part, currency } }
    await money.addRefund({ ...refund, reason, why, askedAt: at, askedBy: by })
  }
  const gone = back.filter(each => !isOwed(each.way, isAway))
  if (gone.length > 0)
    await boxOffice.addMoneyMoves(
      gone.map(each => ({
        ...{ orderId: order.id, way: each.way, at, by, why },
        money: { amount: -each.amount, currency },
      })),
    )
  const ontoVouchers = back.find(each => each.way === 'voucher')
  if (ontoVouchers) await returnToVouchers(boxOffice, order.id, ontoVouchers.amount, { at, by, why })
  return back
}

/** What came for an order and is neither gone back nor owed. */
export async function leftOf({ money }: Pick<Shelves, 'money'>, orderId: string): Promise<number> {
  return (await money.sourcesOf(orderId)).reduce((total, source) => total + source.left, 0)
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

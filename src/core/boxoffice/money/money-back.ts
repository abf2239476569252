import type { PaymentWay } from '../orders/order.ts'

/** Money of an order that came by one way, and is neither gone back nor owed. */
export interface MoneySource {
  way: PaymentWay
  /** Of a card payment. */
  paymentId: string | null
  left: number
}

/** What goes back by one way. */
export interface MoneyBack {
  way: PaymentWay
  paymentId: string | null
  amount: number
}

/**
 * In which ways an amount goes back that was received in these: what was paid last goes back first, never more in a way
 * than came in it (docs/rules/payments.md#refunds).
 *
 * @param sources the oldest first
 * @returns what adds up to the amount, or to all that is left where that is less
 */
export function waysBack(sources: readonly MoneySource[], amount: number): MoneyBack[] {
  let open = amount
  return sources.toReversed().flatMap(({ way, paymentId, left }) => {
    const back = Math.min(open, Math.max(0, left))
    open -= back
    return back > 0 ? [{ way, paymentId, amount: back }] : []
  })
}

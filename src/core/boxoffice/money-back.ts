import type { MoneyMove, PaymentWay } from './order.ts'

/**
 * In which ways an amount goes back that was received in these: what was paid last goes back first, never more in a way
 * than came in it (docs/rules/orders.md#refunding).
 */
export function waysBack(
  moves: readonly Pick<MoneyMove, 'money' | 'way'>[],
  amount: number,
): { way: PaymentWay; amount: number }[] {
  const received = new Map<PaymentWay, number>()
  for (const { way, money } of moves) {
    const before = received.get(way) ?? 0
    // The way that was paid in last comes last.
    if (money.amount > 0) received.delete(way)
    received.set(way, before + money.amount)
  }
  let left = amount
  return [...received].reverse().flatMap(([way, there]) => {
    const back = Math.min(left, Math.max(0, there))
    left -= back
    return back > 0 ? [{ way, amount: back }] : []
  })
}

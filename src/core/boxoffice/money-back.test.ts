import fc from 'fast-check'
import { expect, test } from 'vitest'
import { waysBack } from './money-back.ts'
import { paymentWays } from './order.ts'

const payment = fc.record({
  way: fc.constantFrom(...paymentWays),
  money: fc.record({ amount: fc.integer({ min: 1, max: 9000 }), currency: fc.constant('EUR') }),
})

test('money goes back as it came, to the unit, and never more in a way than came in it (docs/rules/orders.md#refunding)', () => {
  fc.assert(
    fc.property(
      fc.array(payment, { maxLength: 6 }),
      fc.array(fc.nat(9000), { maxLength: 4 }),
      (paid, parts) => {
        const moves = [...paid]
        for (const part of parts) {
          const there = moves.reduce((all, { money }) => all + money.amount, 0)
          const back = waysBack(moves, part)
          expect(back.reduce((all, each) => all + each.amount, 0)).toBe(Math.min(part, there))
          for (const { way, amount } of back) moves.push({ way, money: { amount: -amount, currency: 'EUR' } })
          for (const way of paymentWays) {
            const inWay = moves
              .filter(move => move.way === way)
              .reduce((all, { money }) => all + money.amount, 0)
            expect(inWay).toBeGreaterThanOrEqual(0)
          }
        }
      },
    ),
  )
})

test('what was paid last goes back first', () => {
  const paid = (way: 'voucher' | 'counter', amount: number) => ({ way, money: { amount, currency: 'EUR' } })
  expect(waysBack([paid('voucher', 500), paid('counter', 700)], 900)).toEqual([
    { way: 'counter', amount: 700 },
    { way: 'voucher', amount: 200 },
  ])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type MoneySource, waysBack } from './money-back.ts'

const source = (way: MoneySource['way'], left: number, paymentId: string | null = null) => ({
  way,
  paymentId,
  left,
})

const anySource = fc.record({
  way: fc.constantFrom('counter' as const, 'voucher' as const, 'transfer' as const, 'card' as const),
  paymentId: fc.constantFrom(null, 'one', 'other'),
  left: fc.integer({ min: 0, max: 10_000 }),
})

test('an amount goes back in the ways it came, never more in one than is left there (docs/rules/payments.md#refunds)', () => {
  fc.assert(
    fc.property(fc.array(anySource), fc.integer({ min: 0, max: 60_000 }), (sources, amount) => {
      const back = waysBack(sources, amount)
      const all = sources.reduce((total, each) => total + each.left, 0)
      expect(back.reduce((total, each) => total + each.amount, 0)).toBe(Math.min(amount, all))
      for (const [index, each] of sources
        .toReversed()
        .filter(each => each.left > 0)
        .entries()) {
        if (index >= back.length) continue
        expect(back[index]).toMatchObject({ way: each.way, paymentId: each.paymentId })
        expect(back[index]!.amount).toBeLessThanOrEqual(each.left)
      }
    }),
  )
})

test('what was paid last goes back first', () => {
  const sources = [source('voucher', 500), source('card', 700, 'one')]
  expect(waysBack(sources, 900)).toEqual([
    { way: 'card', paymentId: 'one', amount: 700 },
    { way: 'voucher', paymentId: null, amount: 200 },
  ])
})

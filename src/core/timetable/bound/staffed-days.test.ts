import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dearestStretch, type StaffedDay } from './staffed-days.ts'

const days = fc
  .record({
    prices: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 12 }),
    cut: fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: 12 })),
    fives: fc.nat({ max: 60 }),
    each: fc.integer({ min: 0, max: 12 }),
  })
  .map(({ prices, cut, fives, each }) => {
    const [from, to] = cut.map(it => Math.min(it, prices.length)).sort((a, b) => a - b) as [number, number]
    const day: StaffedDay = { screen: 0, from, to, free: fives / 5, each }
    return { day, prices: Float64Array.from(prices) }
  })

test('no stretch of a day is dearer, and the one that is told is as dear', () => {
  fc.assert(
    fc.property(days, ({ day, prices }) => {
      const worth = (first: number, end: number) => {
        const together = prices.subarray(first, end).reduce((sum, it) => sum + it, 0)
        return together - day.each * Math.max(0, end - first - day.free)
      }
      let dearest = 0
      for (let first = day.from; first < day.to; first++)
        for (let end = first + 1; end <= day.to; end++) dearest = Math.max(dearest, worth(first, end))
      const { most, first, end } = dearestStretch(day, prices)
      expect(most).toBeCloseTo(dearest, 9)
      expect(worth(first, end)).toBeCloseTo(most, 9)
    }),
    { numRuns: 300 },
  )
})

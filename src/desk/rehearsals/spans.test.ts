import fc from 'fast-check'
import { expect, test } from 'vitest'
import { roundUp, spansOf } from './spans.ts'

const counts = fc.integer({ min: 0, max: 5000 })
const point = fc.record({
  ...{ answers: counts, orders: counts, refusals: counts, errors: counts, p50: counts, p95: counts },
  ...{ p99: counts, inLine: counts, shopping: counts, memory: counts, lag: counts },
})
const curves = fc
  .array(point, { maxLength: 700 })
  .map(points => points.map((each, n) => ({ second: n - 20, ...each })))

test('spans cover every second once, lose nothing that is counted, and hide no worst moment', () => {
  fc.assert(
    fc.property(curves, fc.integer({ min: 13, max: 60 }), (curve, most) => {
      const spans = spansOf(curve, most)
      expect(spans.length).toBeLessThanOrEqual(most)
      expect(
        spans.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, n) => from + n)),
      ).toEqual(curve.map(each => each.second))
      if (curve.some(each => each.second === 0)) expect(spans.map(each => each.from)).toContain(0)
      const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0)
      expect(sum(spans.map(each => each.orders))).toBe(sum(curve.map(each => each.orders)))
      expect(Math.max(0, ...spans.map(each => each.p99))).toBe(Math.max(0, ...curve.map(each => each.p99)))
    }),
  )
})

test('an axis ends at a round number that nothing exceeds, and that is not far away', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 1e12, noNaN: true }), value => {
      const end = roundUp(value)
      expect(end).toBeGreaterThanOrEqual(value * (1 - 1e-12))
      expect(end).toBeLessThan(value * 2.6)
    }),
  )
  expect(roundUp(0)).toBe(1)
})

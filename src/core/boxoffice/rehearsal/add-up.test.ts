import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addedUp, busiestMinute, curveOf, limitOf, stepOf, sum, waitsOf } from './add-up.ts'
import type { BuyersSecond, StepFigures } from './figures.ts'

const counts = fc.integer({ min: 0, max: 1000 })
const waits = fc.array(counts, { maxLength: 60 })
const seconds = fc.array(
  fc.record({
    waits,
    orders: counts,
    seats: counts,
    refused: fc.dictionary(fc.constantFrom('sold-out', 'too-many-seats', 'visit-over'), counts),
    faults: fc.dictionary(fc.constantFrom('no-answer', 'status-500', 'ECONNRESET'), counts),
    inLine: counts,
    shopping: counts,
  }),
  { maxLength: 150 },
)
const inARow = (each: readonly Omit<BuyersSecond, 'second'>[]): BuyersSecond[] =>
  each.map((rest, n) => ({ second: n - 10, ...rest }))

test('so many of a hundred waited no longer than the figure says, and one of them as long', () => {
  fc.assert(
    fc.property(waits, measured => {
      const { count, p50, p95, p99, longest } = waitsOf(measured)
      expect(count).toBe(measured.length)
      if (count === 0) return
      for (const [part, within] of [
        [0.5, p50],
        [0.95, p95],
        [0.99, p99],
        [1, longest],
      ] as const) {
        expect(measured).toContain(within)
        expect(measured.filter(each => each <= within).length).toBeGreaterThanOrEqual(count * part)
        expect(measured.filter(each => each < within).length).toBeLessThan(count * part)
      }
    }),
  )
})

test('the curve has a point for every second, and loses no answer, order, refusal or error', () => {
  fc.assert(
    fc.property(seconds, some => {
      const buyers = inARow(some)
      const curve = curveOf(buyers, [{ second: 0, memory: 100, lag: 7 }])
      expect(curve.map(point => point.second)).toEqual(buyers.map(each => each.second))
      expect(sum(curve.map(point => point.answers))).toBe(sum(buyers.map(each => each.waits.length)))
      const refused = Object.values(addedUp(buyers.map(each => each.refused)))
      expect(sum(curve.map(point => point.refusals))).toBe(sum(refused))
      for (const { second, memory, lag } of curve) {
        expect(memory).toBe(second < 0 ? 0 : 100)
        expect(lag).toBe(second === 0 ? 7 : 0)
      }
    }),
  )
})

test('the busiest minute has no more orders than all, and no fewer than an even share', () => {
  fc.assert(
    fc.property(seconds, some => {
      const buyers = inARow(some)
      const all = sum(buyers.map(each => each.orders))
      const busiest = busiestMinute(buyers)
      expect(busiest).toBeLessThanOrEqual(all)
      if (buyers.length <= 60) expect(busiest).toBe(all)
      expect(busiest * Math.ceil(buyers.length / 60)).toBeGreaterThanOrEqual(all)
    }),
  )
})

test('a step holds while nothing breaks and 99 of 100 answers come within a second (docs/rules/rehearsal.md#the-limit)', () => {
  fc.assert(
    fc.property(seconds, fc.integer({ min: 1, max: 60_000 }), (some, milliseconds) => {
      const buyers = inARow(some)
      const step = stepOf(40, milliseconds, buyers)
      const answers = buyers.flatMap(each => each.waits)
      const fault = sum(Object.values(addedUp(buyers.map(each => each.faults)))) > 0
      expect(step.holds).toBe(answers.length > 0 && !fault && waitsOf(answers).p99 <= 1000)
    }),
  )
})

test('the limit lies between the last step that held and the first that did not', () => {
  const steps = fc.array(fc.boolean(), { maxLength: 8 }).map(held =>
    held.map(
      (holds, n): StepFigures => ({
        buyers: 10 * 2 ** n,
        ordersPerMinute: 1,
        answersPerSecond: 1,
        p50: 1,
        p99: 1,
        errors: 0,
        holds,
      }),
    ),
  )
  fc.assert(
    fc.property(steps, taken => {
      const { holds, fails } = limitOf(taken)
      if (holds) expect(holds.holds).toBe(true)
      if (fails) expect(fails.holds).toBe(false)
      if (holds && fails) expect(fails.buyers).toBe(holds.buyers * 2)
      expect(fails === undefined).toBe(taken.every(step => step.holds))
    }),
  )
})

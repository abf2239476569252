import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextAttempt } from '../orders/letter.ts'
import { hasLapsed, hasOwnMoment, heldUntil } from './hold.ts'

const noon = Temporal.Instant.from('2026-06-24T12:00:00Z')
const minutes = (from: Temporal.Instant, to: Temporal.Instant) => from.until(to).total('minutes')

test('the full time, again with every seat, never beyond twice the time after the first (docs/rules/holds.md)', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 240 }), fc.option(fc.nat(600)), (holdMinutes, passed) => {
      const first = passed === null ? null : noon.subtract({ minutes: passed })
      const left = minutes(noon, heldUntil(noon, holdMinutes, first))
      expect(left).toBe(Math.min(holdMinutes, 2 * holdMinutes - (passed ?? 0)))
    }),
  )
})

test('no basket gives seats a moment of their own, however often seats are added', () => {
  const additions = fc.array(fc.nat(600), { maxLength: 8 }).map(all => all.sort((one, other) => one - other))
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 240 }), additions, (holdMinutes, all) => {
      let until = heldUntil(noon, holdMinutes, null)
      for (const passed of all) {
        const now = noon.add({ minutes: passed })
        if (!hasLapsed(until, now)) until = heldUntil(now, holdMinutes, noon)
      }
      expect(hasOwnMoment({ heldAt: noon, heldUntil: until }, holdMinutes)).toBe(false)
      expect(hasOwnMoment({ heldAt: noon, heldUntil: noon.add({ hours: 9 }) }, holdMinutes)).toBe(true)
    }),
  )
})

test('at its moment a hold is over', () => {
  expect(hasLapsed(noon, noon.subtract({ nanoseconds: 1 }))).toBe(false)
  expect(hasLapsed(noon, noon)).toBe(true)
})

test('a letter waits twice as long after every failure, at most six hours (docs/rules/orders.md#letters)', () => {
  const waits = Array.from({ length: 12 }, (_, failures) => minutes(noon, nextAttempt(noon, failures + 1)))
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360, 360])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openClock } from './clock.ts'

test('a rehearsed clock begins where it was set, whenever that is, and runs on', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), seconds => {
      const set = Temporal.Instant.fromEpochMilliseconds(seconds * 1000)
      const clock = openClock(set)
      const [first, second] = [clock.now(), clock.now()]
      expect(Temporal.Instant.compare(first, set)).toBeGreaterThanOrEqual(0)
      expect(Temporal.Instant.compare(second, first)).toBeGreaterThanOrEqual(0)
      expect(first.since(set).total('minutes')).toBeLessThan(1)
    }),
  )
})

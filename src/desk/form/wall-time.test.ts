import fc from 'fast-check'
import { expect, test } from 'vitest'
import { momentOf, wallTime } from './wall-time.ts'

const zones = ['America/La_Paz', 'Europe/Zurich', 'Asia/Kathmandu', 'UTC']

test('a moment to the minute comes back from its wall time, except in the hour a clock runs twice', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 27_000_000, max: 30_000_000 }),
      fc.constantFrom(...zones),
      (minutes, zone) => {
        const moment = Temporal.Instant.fromEpochMilliseconds(minutes * 60_000)
        const back = Temporal.Instant.from(momentOf(wallTime(moment.toString(), zone), zone)!)
        const hours = Math.abs(back.epochMilliseconds - moment.epochMilliseconds) / 3_600_000
        expect([0, 1]).toContain(hours)
        expect(wallTime(back.toString(), zone)).toBe(wallTime(moment.toString(), zone))
      },
    ),
  )
})

test('an empty field is no moment, and no moment an empty field', () => {
  expect(momentOf('', 'UTC')).toBeNull()
  expect(wallTime(null, 'UTC')).toBe('')
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysBefore, demoStart } from './demo-dates.ts'

const someDay = fc
  .integer({ min: 0, max: 40_000 })
  .map(days => Temporal.PlainDate.from('2000-01-01').add({ days }))
const lastDay = (first: Temporal.PlainDate) => first.add({ days: 4 })
const isBefore = (one: Temporal.PlainDate, other: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(one, other) < 0

test('whatever the day, each stage is true on it', () => {
  fc.assert(
    fc.property(someDay, today => {
      expect(isBefore(today, demoStart('on-sale', today))).toBe(true)
      expect(isBefore(lastDay(demoStart('over', today)), today)).toBe(true)
      const running = demoStart('running', today)
      expect(isBefore(running, today) && isBefore(today, lastDay(running))).toBe(true)
    }),
  )
})

test('what a stage has behind it has happened', () => {
  const happened = {
    intake: [daysBefore.record],
    programming: [daysBefore.record, daysBefore.timetable],
    'on-sale': Object.values(daysBefore),
  } as const
  fc.assert(
    fc.property(someDay, today => {
      for (const [stage, all] of Object.entries(happened)) {
        const start = demoStart(stage as keyof typeof happened, today)
        for (const days of all) expect(isBefore(start.subtract({ days }), today)).toBe(true)
      }
    }),
  )
})

test('an edition that is not running begins on a Wednesday', () => {
  fc.assert(
    fc.property(someDay, fc.constantFrom('intake', 'programming', 'on-sale', 'over'), (today, stage) => {
      expect(demoStart(stage, today).dayOfWeek).toBe(3)
    }),
  )
})

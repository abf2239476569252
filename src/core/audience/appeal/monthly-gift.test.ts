import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextGiftDay, whyEndMonthly } from './monthly-gift.ts'

const dates = fc
  .integer({ min: 0, max: 20_000 })
  .map(days => Temporal.PlainDate.from('2024-01-01').add({ days }))

test('a gift is asked for once in each month, on its day or on the last of a shorter month', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 31 }), dates, (day, since) => {
      const next = nextGiftDay(day, since)
      expect(next.toPlainYearMonth().equals(since.toPlainYearMonth().add({ months: 1 }))).toBe(true)
      expect(next.day).toBe(Math.min(day, next.daysInMonth))
    }),
  )
  const asked = ['2027-01-31']
  for (let month = 0; month < 3; month++)
    asked.push(nextGiftDay(31, Temporal.PlainDate.from(asked.at(-1)!)).toString())
  expect(asked).toEqual(['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30'])
})

test('it ends with its appeal, after three months that did not come, or when a bank took one back', () => {
  const appeal = { isPublished: true, endsOn: '2027-06-30' }
  const missed = [{ state: 'missed' as const }, { state: 'missed' as const }, { state: 'missed' as const }]
  expect(whyEndMonthly(appeal, missed, false, '2027-05-01')).toBe('not-paid')
  expect(whyEndMonthly(appeal, missed.slice(1), false, '2027-05-01')).toBeUndefined()
  expect(whyEndMonthly(appeal, [{ state: 'given' }, ...missed], false, '2027-05-01')).toBeUndefined()
  expect(whyEndMonthly(appeal, [{ state: 'refunded' }, ...missed], false, '2027-05-01')).toBeUndefined()
  expect(whyEndMonthly(appeal, [], false, '2027-06-30')).toBeUndefined()
  expect(whyEndMonthly(appeal, [], false, '2027-07-01')).toBe('appeal-over')
  expect(whyEndMonthly(appeal, [], true, '2027-05-01')).toBe('disputed')
  // Taken off the pages for a while, it waits; nobody's gift ends by that.
  expect(whyEndMonthly({ ...appeal, isPublished: false }, [], false, '2027-05-01')).toBe('wait')
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { proposedStart } from './proposed-start.ts'

const turnOfTheYear = {
  startsOn: Temporal.PlainDate.from('2026-12-28'),
  endsOn: Temporal.PlainDate.from('2027-01-04'),
  timeZone: 'Europe/Zurich',
}
const start = (date: string, time: string | null) => proposedStart({ date, time }, turnOfTheYear)?.toString()

// docs/rules/releases.md#stated-screenings
test('a whole date is taken as it stands, on the edition’s clocks', () => {
  expect(start('2022-06-24', '20:45')).toBe('2022-06-24T20:45:00+02:00[Europe/Zurich]')
})

test('a date without a year is in the year that puts it on the edition’s days, or nearest', () => {
  expect(start('--12-30', '18:00')).toBe('2026-12-30T18:00:00+01:00[Europe/Zurich]')
  expect(start('--01-02', '18:00')).toBe('2027-01-02T18:00:00+01:00[Europe/Zurich]')
  expect(start('--01-09', '18:00')).toBe('2027-01-09T18:00:00+01:00[Europe/Zurich]')
})

test('without a time, or on a day that does not exist, there is no start', () => {
  expect(start('2026-12-30', null)).toBeUndefined()
  expect(start('2026-13-30', '18:00')).toBeUndefined()
  expect(start('--02-30', '18:00')).toBeUndefined()
})

test('every day of an edition is found again without its year', () => {
  const days = fc.integer({ min: 0, max: 7 }).map(count => turnOfTheYear.startsOn.add({ days: count }))
  fc.assert(
    fc.property(days, day =>
      proposedStart({ date: `-${day.toString().slice(4)}`, time: '12:00' }, turnOfTheYear)!
        .toPlainDate()
        .equals(day),
    ),
  )
})

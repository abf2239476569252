import fc from 'fast-check'
import { expect, test } from 'vitest'
import { festivalDay, festivalDays } from './festival-day.ts'

const zones = [
  'Europe/Zurich',
  'America/La_Paz',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Africa/Casablanca',
  'UTC',
]
const moments = fc
  .record({
    seconds: fc.integer({
      min: Temporal.Instant.from('2020-01-01T00:00Z').epochMilliseconds / 1000,
      max: Temporal.Instant.from('2030-01-01T00:00Z').epochMilliseconds / 1000,
    }),
    zone: fc.constantFrom(...zones),
  })
  .map(({ seconds, zone }) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toZonedDateTimeISO(zone))
const turns = fc
  .integer({ min: 0, max: 12 * 60 - 1 })
  .map(minutes => Temporal.PlainTime.from({ hour: Math.floor(minutes / 60), minute: minutes % 60 }))
const turnAtFive = Temporal.PlainTime.from('05:00')

// docs/rules/festival-day.md
test('a screening at half past midnight belongs to the evening before', () => {
  const late = Temporal.ZonedDateTime.from('2026-07-04T00:30[America/La_Paz]')
  expect(festivalDay(late, turnAtFive).toString()).toBe('2026-07-03')
  expect(festivalDay(late.with({ hour: 5, minute: 0 }), turnAtFive).toString()).toBe('2026-07-04')
  expect(festivalDay(late.with({ hour: 4, minute: 59 }), turnAtFive).toString()).toBe('2026-07-03')
})

test('the day is the date of the wall clock put back by the hour of the turn', () => {
  fc.assert(
    fc.property(moments, turns, (moment, turn) => {
      const wall = moment.toPlainDateTime().subtract({ hours: turn.hour, minutes: turn.minute })
      return festivalDay(moment, turn).equals(wall.toPlainDate())
    }),
  )
})

test('turning at midnight leaves the calendar’s day', () => {
  fc.assert(
    fc.property(moments, moment =>
      festivalDay(moment, Temporal.PlainTime.from('00:00')).equals(moment.toPlainDate()),
    ),
  )
})

test('a festival day holds one turn to the next, also where the clocks change', () => {
  fc.assert(
    fc.property(moments, turns, (moment, turn) => {
      const day = festivalDay(moment, turn)
      const begins = day.toPlainDateTime(turn)
      const ends = day.add({ days: 1 }).toPlainDateTime(turn)
      const wall = moment.toPlainDateTime()
      return (
        Temporal.PlainDateTime.compare(begins, wall) <= 0 && Temporal.PlainDateTime.compare(wall, ends) < 0
      )
    }),
  )
})

test('an edition has every day from its first to its last', () => {
  const days = festivalDays({
    startsOn: Temporal.PlainDate.from('2026-02-27'),
    endsOn: Temporal.PlainDate.from('2026-03-02'),
  })
  expect(days.map(String)).toEqual(['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02'])
})

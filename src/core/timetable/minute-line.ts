import { festivalDays } from '#core/programme/festival-day.ts'
import type { FestivalDay } from './problem.ts'

/** Carries moments of a zone onto the line of minutes that a problem counts in, and back. */
export interface MinuteLine {
  days: FestivalDay[]
  minuteOf(moment: Temporal.ZonedDateTime): number
  momentOf(minute: number): Temporal.ZonedDateTime
}

/** The line of the festival days from `startsOn` to `endsOn`; its minute 0 is the first one's midnight. */
export function minuteLine(edition: {
  startsOn: Temporal.PlainDate
  endsOn: Temporal.PlainDate
  timeZone: string
  dayTurnsAt: Temporal.PlainTime
}): MinuteLine {
  const { timeZone, dayTurnsAt } = edition
  const origin = edition.startsOn.toZonedDateTime(timeZone).epochMilliseconds
  const minuteOf = (moment: Temporal.ZonedDateTime) => (moment.epochMilliseconds - origin) / 60_000
  const days = festivalDays(edition).map(date => {
    // Half a day before noon: where the clock is changed at night, that is what the clock of the day counts from.
    const midnight = minuteOf(date.toZonedDateTime({ timeZone, plainTime: '12:00' })) - 12 * 60
    return { date: date.toString(), midnight, turns: midnight + dayTurnsAt.hour * 60 + dayTurnsAt.minute }
  })
  return {
    days,
    minuteOf,
    momentOf: minute =>
      Temporal.Instant.fromEpochMilliseconds(origin + minute * 60_000).toZonedDateTimeISO(timeZone),
  }
}

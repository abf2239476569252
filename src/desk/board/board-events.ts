import type { Calendar } from '@event-calendar/core'
import type { Screening, Timetable } from '../api/timetable.ts'
import { type EditionDays, festivalDayOf } from './festival-days.ts'

/** What a board tells of one screening beyond its place. */
export interface Shown {
  screening: Screening
  title: string
  /** Stands in at least one clash. */
  clashes: boolean
}

/** Minutes until the screen is empty again, without turnaround. */
export function minutesOnScreen(
  screening: Pick<Screening, 'introductionMinutes' | 'filmMinutes' | 'discussionMinutes'>,
): number {
  return screening.introductionMinutes + screening.filmMinutes + screening.discussionMinutes
}

/**
 * The board is drawn on the edition's wall clock, whatever zone the browser stands in: its dates are wall times
 * written as if they were UTC, so that no clock change of the browser's can move or swallow an hour.
 */
export function toBoard(moment: string, timeZone: string): string {
  const wall = Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).toPlainDateTime()
  return `${wall.toString({ smallestUnit: 'second' })}Z`
}

/** Where a screening starts after a drag: the wall clock moves by what the hand moved. */
export function movedBy(
  startsAt: string,
  delta: Pick<Calendar.Duration, 'days' | 'seconds'>,
  timeZone: string,
): Temporal.ZonedDateTime {
  return Temporal.Instant.from(startsAt)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .add({ days: delta.days, seconds: delta.seconds })
    .toZonedDateTime(timeZone)
}

/** The screenings of one festival day as the calendar draws them. */
export function boardEvents(
  timetable: Pick<Timetable, 'screenings' | 'clashes'>,
  day: Temporal.PlainDate,
  edition: EditionDays,
  titleOf: (screening: Screening) => string,
): Calendar.EventInput[] {
  const clashing = new Set(timetable.clashes.flatMap(clash => clash.screeningIds))
  return timetable.screenings
    .filter(screening => festivalDayOf(screening.startsAt, edition).equals(day))
    .map(screening => {
      const ends = Temporal.Instant.from(screening.startsAt).add({ minutes: minutesOnScreen(screening) })
      const clashes = clashing.has(screening.id)
      const shown: Shown = { screening, title: titleOf(screening), clashes }
      return {
        id: screening.id,
        resourceId: screening.screenId,
        start: toBoard(screening.startsAt, edition.timeZone),
        end: toBoard(ends.toString(), edition.timeZone),
        title: shown.title,
        editable: !screening.cancelled,
        classNames: [
          'screening',
          `screening-${screening.kind}`,
          ...(clashes ? ['screening-clashes'] : []),
          ...(screening.cancelled ? ['screening-cancelled'] : []),
        ],
        extendedProps: { ...shown },
      }
    })
}

/**
 * From when to when the board of a day is drawn, in hours after that day's midnight: the usual opening hours, widened
 * to the hour by whatever lies outside of them.
 */
export function boardHours(
  events: readonly Pick<Calendar.EventInput, 'start' | 'end'>[],
  day: Temporal.PlainDate,
): { from: number; to: number } {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  const hours = (time: Date | string) => (new Date(time).getTime() - midnight) / 3_600_000
  return {
    from: Math.floor(Math.min(10, ...events.map(event => hours(event.start)))),
    to: Math.ceil(Math.max(25, ...events.map(event => hours(event.end)))),
  }
}

import type { Calendar } from '@event-calendar/core'
import type { Screening, Timetable } from '../api/timetable.ts'
import { type EditionDays, festivalDayOf } from './festival-days.ts'

/**
 * What a board marks a screening with: it stands in a clash; the public does not know it so yet; it stays where it stands
 * when the timetable is solved; the solver's answer moves it, or adds it.
 */
const signs = ['clashes', 'pinned', 'moved', 'added', 'unreleased'] as const
export type Sign = (typeof signs)[number]

/** The ids of the screenings that bear a sign. */
export type Signed = Partial<Record<Sign, ReadonlySet<string>>>

/** What a board tells of one screening beyond its place. */
export interface Shown {
  screening: Screening
  title: string
  signs: Sign[]
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

/**
 * Which line of its screen's row each screening is drawn in, 0 the uppermost, so that two that overlap are both seen.
 * Spans are `[start, end)` in any one unit.
 */
export function linesInRow(spans: readonly { start: number; end: number }[]): number[] {
  const lines: number[] = []
  const endOf: number[] = []
  const order = spans.map((_, index) => index).sort((a, b) => spans[a]!.start - spans[b]!.start)
  for (const index of order) {
    const { start, end } = spans[index]!
    const free = endOf.findIndex(until => until <= start)
    const line = free === -1 ? endOf.length : free
    endOf[line] = end
    lines[index] = line
  }
  return lines
}

/** Height of one line of a row, in rem. */
const lineHeight = 4.9

/** Within two days of a day's noon; spares a thousand moments of other days the reckoning of their festival day. */
function isNear(moment: string, day: Temporal.PlainDate): boolean {
  const [instant = ''] = moment.split('[')
  return Math.abs(Date.parse(instant) - Date.parse(`${day}T12:00:00Z`)) < 48 * 3_600_000
}

/** The screenings of one festival day as the calendar draws them. */
export function boardEvents(
  timetable: Pick<Timetable, 'screenings' | 'clashes'>,
  day: Temporal.PlainDate,
  edition: EditionDays,
  titleOf: (screening: Screening) => string,
  signed: Signed = {},
): Calendar.EventInput[] {
  const bearers: Signed = {
    ...signed,
    clashes: new Set(timetable.clashes.flatMap(clash => clash.screeningIds)),
  }
  const ofDay = timetable.screenings.filter(
    each => isNear(each.startsAt, day) && festivalDayOf(each.startsAt, edition).equals(day),
  )
  const lineOf = new Map<string, number>()
  for (const row of Map.groupBy(ofDay, screening => screening.screenId).values()) {
    const spans = row.map(each => {
      const start = Temporal.Instant.from(each.startsAt).epochMilliseconds
      return { start, end: start + minutesOnScreen(each) * 60_000 }
    })
    for (const [index, line] of linesInRow(spans).entries()) lineOf.set(row[index]!.id, line)
  }
  return ofDay.map(screening => {
    const ends = Temporal.Instant.from(screening.startsAt).add({ minutes: minutesOnScreen(screening) })
    const shown: Shown = {
      screening,
      title: titleOf(screening),
      signs: signs.filter(sign => bearers[sign]?.has(screening.id)),
    }
    return {
      id: screening.id,
      resourceId: screening.screenId,
      start: toBoard(screening.startsAt, edition.timeZone),
      end: toBoard(ends.toString(), edition.timeZone),
      title: shown.title,
      editable: !screening.cancelled,
      // The calendar does not part overlapping screenings of a row by itself.
      styles: [`margin-block-start:${(lineOf.get(screening.id) ?? 0) * lineHeight + 0.1}rem`],
      classNames: [
        'screening',
        `screening-${screening.kind}`,
        ...shown.signs.map(sign => `screening-${sign}`),
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

/**
 * The rows of a board. Venues belong to the organisation, and another edition of it may be in another town: where an
 * edition has said its opening hours, only screens that have some, or a screening, are drawn.
 */
export function boardScreens(
  { venues, windows, screenings }: Pick<Timetable, 'venues' | 'windows' | 'screenings'>,
  compare: (one: string, other: string) => number,
): { id: string; title: string }[] {
  const part = new Set([...windows, ...screenings].map(({ screenId }) => screenId))
  return venues.flatMap(venue =>
    venue.screens
      .filter(({ id }) => windows.length === 0 || part.has(id))
      // A house of one screen is often called as its screen is.
      .map(({ id, name }) => ({ id, title: venue.name === name ? name : `${venue.name} · ${name}` }))
      .sort((one, other) => compare(one.title, other.title)),
  )
}

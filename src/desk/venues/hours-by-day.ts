import type { OpeningWindow } from '../api/venues.ts'
import { type EditionDays, festivalDayOf, momentOnDay } from '../board/festival-days.ts'

/** `<screen id> <festival day>` → wall times `HH:MM`; either empty = closed that day. */
export type DayHours = Record<string, { opens: string; closes: string }>

/** Opening windows as lines of a form. */
export function hoursByDay(windows: readonly OpeningWindow[], edition: EditionDays): DayHours {
  const wall = (moment: string) =>
    Temporal.Instant.from(moment)
      .toZonedDateTimeISO(edition.timeZone)
      .toPlainTime()
      .toString({ smallestUnit: 'minute' })
  return Object.fromEntries(
    windows.map(({ screenId, opens, closes }) => [
      `${screenId} ${festivalDayOf(opens, edition)}`,
      { opens: wall(opens), closes: wall(closes) },
    ]),
  )
}

/** Lines of the form as opening windows; what closes at or before it opens closes after midnight. */
export function windowsOf(hours: DayHours, edition: EditionDays): OpeningWindow[] {
  return Object.entries(hours).flatMap(([key, { opens, closes }]) => {
    if (!opens || !closes) return []
    const [screenId = '', day = ''] = key.split(' ')
    const from = momentOnDay(Temporal.PlainDate.from(day), opens, edition)
    const to = from.withPlainTime(closes)
    const end = Temporal.ZonedDateTime.compare(to, from) <= 0 ? to.add({ days: 1 }) : to
    return [{ screenId, opens: from.toString(), closes: end.toString() }]
  })
}

import { type DayPart, dayParts, type FestivalDay } from '../../problem.ts'
import type { StartSpan } from './start-spans.ts'

/** The festival days of a problem, by their place in its list. */
export interface Calendar {
  days: readonly FestivalDay[]
  /** The festival day of a minute. */
  dayAt(minute: number): number
  /** The minutes that start on each day. */
  starts: readonly StartSpan[]
}

/** Minutes looked up at once; the few outside are searched for. */
const longestTable = 1_000_000

export function calendarOf(days: readonly FestivalDay[]): Calendar {
  const starts = days.map((day, index) => ({
    first: index === 0 ? Number.NEGATIVE_INFINITY : day.turns,
    last: (days[index + 1]?.turns ?? Number.POSITIVE_INFINITY) - 1,
  }))
  const search = (minute: number) =>
    Math.max(
      0,
      days.findLastIndex(day => day.turns <= minute),
    )
  const [first, last] = [days[0]?.turns ?? 0, days.at(-1)?.turns ?? 0]
  const table = new Uint16Array(Math.min(longestTable, last - first + 1))
  let day = 0
  for (let at = 0; at < table.length; at++) {
    while (day + 1 < days.length && days[day + 1]!.turns <= first + at) day++
    table[at] = day
  }
  return {
    days,
    starts,
    dayAt: minute => {
      if (minute <= first) return 0
      return minute - first < table.length ? table[minute - first]! : search(minute)
    },
  }
}

/** Clock minutes at which the day-parts begin (docs/rules/timetable.md#day-parts). */
const begins: Record<DayPart, number> = {
  morning: Number.NEGATIVE_INFINITY,
  afternoon: 12 * 60,
  evening: 17 * 60,
  night: 21 * 60,
}

/** The place of a clock time's day-part among `dayParts`. */
export function dayPartAt(clock: number): number {
  if (clock < begins.evening) return clock < begins.afternoon ? 0 : 1
  return clock < begins.night ? 2 : 3
}

/** The clock times of a start in a day-part. */
export function clockOf(dayPart: DayPart): StartSpan {
  const next = dayParts[dayParts.indexOf(dayPart) + 1]
  return { first: begins[dayPart], last: (next ? begins[next] : Number.POSITIVE_INFINITY) - 1 }
}

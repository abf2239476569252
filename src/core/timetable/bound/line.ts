import type { Asked } from '../judge/asked.ts'
import { dayOf } from '../judge/asked.ts'
import { joined } from '../judge/spans.ts'
import { dayParts } from '../problem.ts'

export const step = 5

/**
 * The minutes of a problem that count for the bound: every fifth on the clock, from the first that a screen is open to
 * the last that anything can take. A start is known by its place on this line.
 */
export interface Line {
  /** The minute at place 0. */
  from: number
  places: number
  /** By place: its festival day, counted, times four, and its day-part, counted. */
  dayParts: Uint16Array
}

export function lineOf(asked: Asked): Line {
  const { days, screens, screenings } = asked.problem
  const windows = screens.flatMap(it => joined(it.windows))
  const pins = screenings.flatMap(it => it.pinned?.start ?? [])
  const lengths = screenings.map(it => it.introduction + it.minutes + it.discussion)
  const longest = Math.max(0, ...lengths) + Math.max(0, ...screens.map(it => it.turnaround))
  const { midnight } = days[0]!
  const first = Math.min(...windows.map(it => it.from), ...pins)
  const last = Math.max(...windows.map(it => it.to), ...pins) + longest
  const from = midnight + Math.floor((first - midnight) / step) * step
  const places = Math.ceil((last - from) / step) + 1
  return {
    ...{ from, places },
    dayParts: Uint16Array.from({ length: places }, (_, place) => dayPartAt(asked, from + place * step)),
  }
}

/** The festival day of a minute, counted, times four, and its day-part, counted. */
export function dayPartAt(asked: Asked, minute: number): number {
  const day = dayOf(asked, minute)
  return asked.problem.days.indexOf(day) * 4 + dayParts.indexOf(partAt(minute - day.midnight))
}

function partAt(clock: number): (typeof dayParts)[number] {
  if (clock < 12 * 60) return 'morning'
  if (clock < 17 * 60) return 'afternoon'
  return clock < 21 * 60 ? 'evening' : 'night'
}

import { dayPartAt } from '../compile/calendar.ts'
import type { Compiled } from '../compile/compiled.ts'

/** A screening on a screen at a time, by numbers. */
export interface Place {
  readonly screening: number
  readonly screen: number
  readonly start: number
  readonly end: number
  /** 1 where the discussion is held. */
  readonly held: number
  readonly day: number
  /** What the clock of its festival day shows at the start. */
  readonly clock: number
  readonly dayPart: number
}

export function placeAt(
  compiled: Compiled,
  screening: number,
  screen: number,
  start: number,
  held: number,
): Place {
  const { calendar, length } = compiled
  const day = calendar.dayAt(start)
  const clock = start - calendar.days[day]!.midnight
  const end = start + length[screening * 2 + held]!
  return { screening, screen, start, end, held, day, clock, dayPart: dayPartAt(clock) }
}

/** The span of starts of `compiled.places` that holds this place; −1 where a rule about it alone forbids it. */
export function spanOf(compiled: Compiled, { screening, screen, start, held }: Place): number {
  const { places, screens } = compiled
  const asked = places.asked[screening * 2 + held]!
  if (asked < 0) return -1
  const end = places.from[asked * screens + screen + 1]!
  for (let span = places.from[asked * screens + screen]!; span < end; span++) {
    if (places.first[span]! <= start && start <= places.last[span]!) return span
  }
  return -1
}

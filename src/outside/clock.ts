import type { Clock } from '#acts/ports/clock.ts'

/**
 * The machine's clock; with a moment, a clock that stood there when the house started and has run since: a house
 * rehearses its opening day, or a journey walks an edition of years ago.
 */
export function openClock(rehearsed?: Temporal.Instant): Clock {
  if (!rehearsed) return { now: () => Temporal.Now.instant() }
  const ahead = rehearsed.since(Temporal.Now.instant())
  return { now: () => Temporal.Now.instant().add(ahead) }
}

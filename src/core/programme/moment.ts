/** A moment as people give it: a wall clock's time is meant on the edition's clocks. */
export type Moment = Temporal.ZonedDateTime | Temporal.Instant | Temporal.PlainDateTime

/** The moment on the clocks of a zone; a wall time that a clock change skips moves on with the clock (RFC 5545 §3.3.5). */
export function inZone(moment: Moment, timeZone: string): Temporal.ZonedDateTime {
  if (moment instanceof Temporal.PlainDateTime) return moment.toZonedDateTime(timeZone)
  if (moment instanceof Temporal.Instant) return moment.toZonedDateTimeISO(timeZone)
  return moment.withTimeZone(timeZone)
}

/** A moment as people give it: a wall clock's time is meant on the edition's clocks. */
export type Moment = Temporal.ZonedDateTime | Temporal.Instant | Temporal.PlainDateTime

/** The moment on the clocks of a zone; a wall time that a clock change skips moves on with the clock (RFC 5545 §3.3.5). */
export function inZone(moment: Moment, timeZone: string): Temporal.ZonedDateTime {
  if (moment instanceof Temporal.PlainDateTime) return moment.toZonedDateTime(timeZone)
  if (moment instanceof Temporal.Instant) return moment.toZonedDateTimeISO(timeZone)
  return moment.withTimeZone(timeZone)
}

/** Whether a day that lasts to its end on the clocks of a zone is not over yet. */
export function isUpTo(last: Temporal.PlainDate, timeZone: string, now: Temporal.Instant): boolean {
  return Temporal.PlainDate.compare(now.toZonedDateTimeISO(timeZone).toPlainDate(), last) <= 0
}

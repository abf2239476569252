/** `YYYY-MM-DDTHH:MM`, as an `<input type="datetime-local">` holds it, of a moment on a zone's wall clock. */
export function wallTime(moment: string | null | undefined, timeZone: string): string {
  if (!moment) return ''
  return Temporal.Instant.from(moment)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
}

/** The moment a wall time means in a zone (a time that a clock change skips moves on with the clock), or null. */
export function momentOf(wall: string, timeZone: string): string | null {
  if (!wall) return null
  return Temporal.PlainDateTime.from(wall).toZonedDateTime(timeZone).toString({ smallestUnit: 'second' })
}

type Moment =
  | Temporal.Instant
  | Temporal.ZonedDateTime
  | Temporal.PlainDate
  | Temporal.PlainTime
  | Temporal.PlainDateTime

/** A type of the core as JSON carries it: moments, dates and times as ISO 8601 text. */
export type Wire<Value> = Value extends Moment | bigint
  ? string
  : Value extends readonly (infer Element)[]
    ? Wire<Element>[]
    : Value extends object
      ? { [Key in keyof Value]: Wire<Value[Key]> }
      : Value

/** A moment from the wire on the wall clock of a zone. */
export function onClock(moment: string, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone)
}

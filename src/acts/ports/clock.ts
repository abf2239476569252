/** Time is an input: the desk can rehearse opening day with a clock of its own. */
export interface Clock {
  now(): Temporal.Instant
}

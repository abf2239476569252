/** How many of a screening came and voted; nothing of what they voted. */
export interface Turnout {
  screeningId: string
  itemId: string
  startsAt: Temporal.Instant
  admitted: number
  /** Of those who were admitted. */
  votes: number
  /** Of tickets that nobody came in with, so far. */
  notCounted: number
  /** Within one minute of the clock. */
  mostInAMinute: number
}

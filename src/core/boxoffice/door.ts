/** What the door tells after a scan, each with its own word, colour and sound (docs/rules/door.md). */
export const doorAnswers = ['admitted', 'already-used', 'wrong-screening', 'cancelled', 'unknown'] as const
export type DoorAnswer = (typeof doorAnswers)[number]

export interface Admission {
  ticketId: string
  screeningId: string
  at: Temporal.Instant
  by: string
  /** The device or entrance that scanned. */
  door: string
}

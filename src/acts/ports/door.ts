import type { Admission, DoorCounts, DoorRow, DoorScreening, DoorTicket } from '#core/boxoffice/door.ts'

/** The door's view of tickets: who comes in, once. */
export interface DoorShelf {
  /** Locked until the transaction ends, so that it is not cancelled while it is admitted. */
  lockTicketById(ticketId: string): Promise<DoorTicket | undefined>
  lockTicketByNumber(number: string): Promise<DoorTicket | undefined>
  /** Writes the admission unless there is one already; answers with whichever stands, and whether it is this one. */
  admit(admission: Admission): Promise<{ admission: Admission; isNew: boolean }>
  /** Takes an admission back (scanned by mistake); undefined when there was none. */
  undoAdmission(ticketId: string, note: { at: Temporal.Instant; by: string }): Promise<Admission | undefined>
  counts(screeningId: string): Promise<DoorCounts>
  /** By name. */
  rows(screeningId: string): Promise<DoorRow[]>
  /** Released screenings that start in this span, by start. */
  screenings(editionId: string, from: Temporal.Instant, until: Temporal.Instant): Promise<DoorScreening[]>
  screening(screeningId: string): Promise<DoorScreening | undefined>
  /** The zone and the hour the festival day turns over at; undefined for an unknown edition. */
  editionDay(editionId: string): Promise<{ timeZone: string; dayTurnsAt: Temporal.PlainTime } | undefined>
}

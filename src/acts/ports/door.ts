import type {
  Admission,
  DoorCounts,
  DoorRow,
  DoorScreening,
  DoorTicket,
  ReEntryRule,
} from '#core/boxoffice/door/door.ts'
import type { DoorEvening, EveningTicket } from '#core/boxoffice/door/door-evening.ts'
import type { DoorScan, Standing } from '#core/boxoffice/door/door-scan.ts'

/** A scan that a device kept and sent, as the house keeps it. */
export interface KeptScan extends Omit<DoorScan, 'act' | 'ticketId' | 'settled'> {
  /** Null when it is no ticket of ours; only with `refused`. */
  ticketId: string | null
  /** `refused`: nobody was let in, `answer` says why. */
  act: DoorScan['act'] | 'refused'
  answer: string
  deviceAt: Temporal.Instant
  receivedAt: Temporal.Instant
  by: string
}

/** The door's view of tickets: who comes in, once. */
export interface DoorShelf {
  /** Locked until the transaction ends, so that it is not cancelled while it is admitted. */
  lockTicketById(ticketId: string): Promise<DoorTicket | undefined>
  lockTicketByNumber(number: string): Promise<DoorTicket | undefined>
  /** Writes the admission unless there is one already; answers with whichever stands, and whether it is this one. */
  admit(admission: Admission): Promise<{ admission: Admission; isNew: boolean }>
  /** Takes an admission back (scanned by mistake); undefined when there was none. */
  undoAdmission(ticketId: string, note: { at: Temporal.Instant; by: string }): Promise<Admission | undefined>
  /**
   * Keeps a scan unless it is there already, and makes the ticket's admission what all its scans add up to. The ticket
   * is to be locked before.
   */
  keepScan(scan: KeptScan): Promise<{ isNew: boolean; standing: Standing | undefined }>
  /** Of tickets of these screenings, those that let in, out or took back; since a moment of receiving. */
  scans(screeningIds: readonly string[], since?: Temporal.Instant): Promise<DoorScan[]>
  /** Every ticket of these screenings, without anything about a person. */
  eveningTickets(screeningIds: readonly string[]): Promise<EveningTicket[]>
  setReEntry(
    screeningId: string,
    rule: ReEntryRule,
    note: { at: Temporal.Instant; by: string },
  ): Promise<void>
  prices(editionId: string): Promise<DoorEvening['prices']>
  counts(screeningId: string): Promise<DoorCounts>
  /** By name. */
  rows(screeningId: string): Promise<DoorRow[]>
  /** Released screenings that start in this span, by start. */
  screenings(editionId: string, from: Temporal.Instant, until: Temporal.Instant): Promise<DoorScreening[]>
  screeningsOfEdition(editionId: string): Promise<DoorScreening[]>
  screening(screeningId: string): Promise<DoorScreening | undefined>
  /** The zone and the hour the festival day turns over at; undefined for an unknown edition. */
  editionDay(
    editionId: string,
  ): Promise<{ name: string; timeZone: string; dayTurnsAt: Temporal.PlainTime } | undefined>
}

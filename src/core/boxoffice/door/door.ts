import type { Localised } from '#core/localised.ts'
import type { Money } from '#core/money.ts'
import type { OrderState } from '../orders/order.ts'
import type { LevelName } from '../seats/seat-map.ts'

/** What the door tells after a scan, each with its own word, colour and sound (docs/rules/door.md). */
export const doorAnswers = [
  'admitted',
  'already-used',
  'wrong-screening',
  'cancelled',
  'released',
  'unknown',
  'unpaid',
] as const
export type DoorAnswer = (typeof doorAnswers)[number]

/** Whether holders may go out and come back: not at all, or with a stamp and a scan each way. */
export const reEntryRules = ['none', 'stamp'] as const
export type ReEntryRule = (typeof reEntryRules)[number]

export interface Admission {
  ticketId: string
  screeningId: string
  at: Temporal.Instant
  by: string
  /** The device or entrance that scanned. */
  door: string
}

/** How full the house is: `expected` are the valid tickets, `admitted` those of them that came in. */
export interface DoorCounts {
  expected: number
  admitted: number
  capacity: number
  /** Of the admitted: went out with a stamp and may come back. */
  outside: number
  /** Seats of the standby line that nobody has. */
  standbyFree: number
}

/** People of the standby line who were sold seats and let in. */
export interface StandbyAdmitted {
  orderNumber: string
  total: Money
  /** Already let in; `place` where seats are numbered. */
  tickets: { ticketId: string; number: string; place: string | null }[]
  counts: DoorCounts
}

/** One line of the list at the door. */
export interface DoorRow {
  ticketId: string
  /** Of the ticket; show it with `shownNumber`. */
  number: string
  orderNumber: string
  name: string
  priceName: Localised
  allocation: string
  /** `unpaid`: the order waits for its money at the counter. */
  state: 'valid' | 'cancelled' | 'unpaid'
  admittedAt: Temporal.Instant | null
  door: string | null
  /** Its numbered seat; null with free seating. */
  place: string | null
}

/** A screening as the door picks it from the day's list. */
export interface DoorScreening extends DoorCounts {
  screeningId: string
  title: Localised
  filmTitles: string[]
  startsAt: Temporal.ZonedDateTime
  venueName: string
  screenName: string
  cancelled: boolean
  reEntry: ReEntryRule
  /** Of its house, where seats are numbered. */
  levels: LevelName[]
}

/** The ticket that the door has before it. */
export interface DoorTicket {
  ticketId: string
  number: string
  orderId: string
  orderNumber: string
  name: string
  priceName: Localised
  screeningId: string
  state: 'valid' | 'cancelled'
  orderState: OrderState
  /** Its seat went to the standby line, because nobody had come. */
  released: boolean
  /** Its numbered seat; null with free seating. */
  place: string | null
  admission: Admission | null
}

/** What the door answers to a ticket that is there (docs/rules/door.md#answers), before it is admitted. */
export function doorAnswer(ticket: DoorTicket | undefined, screeningId: string): DoorAnswer {
  if (!ticket) return 'unknown'
  if (ticket.state === 'cancelled') return 'cancelled'
  if (ticket.screeningId !== screeningId) return 'wrong-screening'
  if (ticket.admission) return 'already-used'
  if (ticket.orderState === 'unpaid') return 'unpaid'
  return ticket.released ? 'released' : 'admitted'
}

import type { EveningScreening, EveningTicket } from './door-evening.ts'
import type { DoorScan, Standing } from './door-scan.ts'

/** What a device at the door tells, each with its own word, colour and sound (docs/rules/door.md#without-a-network). */
export const scanAnswers = [
  'admitted',
  're-entered',
  'went-out',
  'not-inside',
  'already-used',
  'wrong-evening',
  'wrong-screening',
  'cancelled',
  'refunded',
  'released',
  'unpaid',
  'forged',
  'unreadable',
  'unknown',
] as const
export type ScanAnswer = (typeof scanAnswers)[number]

/** What was held before the device, after its signature was looked at. */
export type Reading =
  | { kind: 'code'; ticketId: string; screeningId: string; isOurs: boolean }
  | { kind: 'number'; numberHash: string }
  | { kind: 'ticket'; ticketId: string }
  | { kind: 'unreadable' }

/** The list that a device holds, made ready to be asked. */
export interface Holdings {
  ticketById(ticketId: string): EveningTicket | undefined
  ticketByNumberHash(numberHash: string): EveningTicket | undefined
  screening(screeningId: string): EveningScreening | undefined
  standing(ticketId: string): Standing
}

export interface Answered {
  answer: ScanAnswer
  ticketId?: string
  /** Missing for a ticket that was sold after the list was taken. */
  ticket?: EveningTicket
  /** With `already-used`: the entry that stands. */
  entry?: DoorScan
  /** With a wrong screening or evening: where the ticket belongs. */
  rightScreening?: EveningScreening
}

/** What the door tells without asking anybody. Only `admitted`, `re-entered` and `went-out` change anything. */
export function answerScan(
  holdings: Holdings,
  reading: Reading,
  door: { screening: EveningScreening; way: 'in' | 'out' },
): Answered {
  const { screening } = door
  if (reading.kind === 'unreadable') return { answer: 'unreadable' }
  if (reading.kind === 'code' && !reading.isOurs) return { answer: 'forged' }
  const ticket =
    reading.kind === 'number'
      ? holdings.ticketByNumberHash(reading.numberHash)
      : holdings.ticketById(reading.ticketId)
  // A code that we signed is a ticket, also when it was sold after the list was taken; a number proves nothing.
  if (!ticket && reading.kind !== 'code') return { answer: 'unknown' }
  const ticketId = ticket?.ticketId ?? (reading as { ticketId: string }).ticketId
  const about = { ticketId, ...(ticket && { ticket }) }
  if (ticket?.state === 'cancelled' || ticket?.state === 'refunded') return { answer: ticket.state, ...about }
  const belongsTo = ticket?.screeningId ?? (reading as { screeningId: string }).screeningId
  if (belongsTo !== screening.screeningId) {
    const right = holdings.screening(belongsTo)
    const isOtherDay = right && !right.day.equals(screening.day)
    return {
      answer: isOtherDay ? 'wrong-evening' : 'wrong-screening',
      ...about,
      ...(right && { rightScreening: right }),
    }
  }
  const { entry, left } = holdings.standing(ticketId)
  if (door.way === 'out') return { answer: entry && !left ? 'went-out' : 'not-inside', ...about }
  if (left && screening.reEntry === 'stamp') return { answer: 're-entered', ...about }
  if (entry) return { answer: 'already-used', ...about, entry }
  if (ticket && ticket.state !== 'valid') return { answer: ticket.state, ...about }
  return { answer: 'admitted', ...about }
}

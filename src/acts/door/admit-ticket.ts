import {
  type DoorAnswer,
  type DoorCounts,
  type DoorScreening,
  type DoorTicket,
  doorAnswer,
} from '#core/boxoffice/door/door.ts'
import { readRemark } from '#core/boxoffice/orders/remark.ts'
import { readNumber } from '#core/boxoffice/ticket/number.ts'
import { readTicketCode } from '#core/boxoffice/ticket/ticket-code.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { Shelves } from '../ports/store.ts'

export interface DoorTold {
  answer: DoorAnswer
  /** The ticket as it is after the answer; missing when unknown. */
  ticket?: DoorTicket
  /** When (and at which door) it was admitted: now, or before when already used. */
  admittedAt?: Temporal.Instant
  admittedDoor?: string
  /** With `wrong-screening`: where the ticket belongs. */
  rightScreening?: DoorScreening
  /** With `unknown`: a scanned code that is not signed by us (`forged`), or anything else (`unreadable`). */
  because?: 'forged' | 'unreadable' | 'no-such-ticket'
  counts: DoorCounts
}

/**
 * Tells whether the holder of a ticket may come in, and lets them in when they may: exactly once, however many doors
 * scan at the same moment (docs/rules/door.md). `code` is the scanned text or the number typed by hand.
 */
export function admitTicket(
  house: Pick<House, 'store' | 'clock' | 'signer'>,
  acting: Acting,
  input: { screeningId: string; code: string; door: string },
): Promise<DoorTold | Refusal<'not-found'>> {
  return house.store.within(
    acting.organisation,
    async (shelves): Promise<DoorTold | Refusal<'not-found'>> => {
      const { door } = shelves
      if (!(await door.screening(input.screeningId)))
        return refuse('not-found', { screening: input.screeningId })
      const found = await findTicket(house, shelves, input.code)
      const ticket = 'ticket' in found ? found.ticket : undefined
      let answer = doorAnswer(ticket, input.screeningId)
      let admission = ticket?.admission ?? null
      let place = ticket?.place ?? null
      // Whoever comes late gets a seat of the standby line while there is one.
      if (ticket && answer === 'released') {
        const note = { at: house.clock.now(), by: acting.by, why: `ticket ${ticket.number}` }
        const isSeated = await shelves.boxOffice.takeStandbySeat(ticket.ticketId, input.screeningId, note)
        if (isSeated) answer = 'admitted'
        // Of numbered seats it may be another one than the ticket says.
        if (isSeated) place = (await door.lockTicketById(ticket.ticketId))?.place ?? null
      }
      if (ticket && answer === 'admitted') {
        const { screeningId } = input
        const at = house.clock.now()
        const admitted = await door.admit({
          ticketId: ticket.ticketId,
          screeningId,
          at,
          by: acting.by,
          door: readRemark(input.door),
        })
        admission = admitted.admission
        if (!admitted.isNew) answer = 'already-used'
      }
      const rightScreening =
        ticket && answer === 'wrong-screening' ? await door.screening(ticket.screeningId) : undefined
      return {
        answer,
        ...(ticket ? { ticket: { ...ticket, place, admission, released: answer === 'released' } } : {}),
        ...(admission ? { admittedAt: admission.at, admittedDoor: admission.door } : {}),
        ...(rightScreening ? { rightScreening } : {}),
        ...('because' in found ? { because: found.because } : {}),
        counts: await door.counts(input.screeningId),
      }
    },
  )
}

async function findTicket(
  house: Pick<House, 'signer'>,
  { boxOffice, door }: Shelves,
  code: string,
): Promise<{ ticket: DoorTicket } | { because: NonNullable<DoorTold['because']> }> {
  const scanned = readTicketCode(code)
  if (scanned) {
    const key = (await boxOffice.ticketKeys()).find(each => each.id === scanned.says.keyId)
    if (!key || !house.signer.verify(scanned.payload, scanned.signature, key.publicKey))
      return { because: 'forged' }
    const ticket = await door.lockTicketById(scanned.says.ticketId)
    return ticket ? { ticket } : { because: 'no-such-ticket' }
  }
  const number = readNumber(code)
  if (!number) return { because: 'unreadable' }
  const ticket = await door.lockTicketByNumber(number)
  return ticket ? { ticket } : { because: 'no-such-ticket' }
}

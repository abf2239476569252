import { closedUntil } from '#core/boxoffice/prices/pass.ts'
import type { Accreditation } from '#core/press/accreditation.ts'
import { isKitOpen, type PressKit } from '#core/press/press-kit.ts'
import { type OfferedSeat, offeredSeats } from '#core/press/press-seats.ts'
import { isRefusal, type Refusal } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { PressSeat, PressSeatsLeft } from '../ports/accreditations.ts'
import type { House } from '../ports/house.ts'
import { addToPressList } from './steps/add-to-press-list.ts'
import { pressGuest } from './steps/press-guest.ts'

/** What somebody accredited finds behind their private link. */
export interface PressRoom {
  accreditation: Accreditation
  /** The last day on which the link works. */
  linkUntil: Temporal.PlainDate
  /** Seats that they have, by start. */
  seats: (PressSeat & { isReturnable: boolean })[]
  /** Screenings to come with seats for the press, by start; none where the edition has no press pass. */
  offered: OfferedSeat<PressSeatsLeft>[]
  /** Nothing is booked before this moment, for seats that stayed empty. */
  closedUntil: Temporal.Instant | null
  /** Kits that are under embargo for the public, and open here. */
  earlyKits: PressKit[]
}

/**
 * The page behind the private link of somebody accredited (docs/rules/press.md#the-private-link). Opened for the first time,
 * it proves the mailbox: who agreed to letters comes onto the press list then.
 */
export function openPressRoom(
  house: Pick<House, 'store' | 'clock' | 'chance'>,
  acting: Acting,
  { secret }: { secret: string },
): Promise<PressRoom | Refusal<'not-found'>> {
  const now = house.clock.now()
  return house.store.within(acting.organisation, async shelves => {
    const guest = await pressGuest(shelves, secret, now)
    if (isRefusal(guest)) return guest
    const { accreditation, linkUntil } = guest
    const { id, editionId, passId } = accreditation
    const { consent } = accreditation
    if (consent !== null && (await shelves.accreditations.proveConsent(id, now))) {
      const contact = { ...accreditation, tags: [], ground: consent, from: 'accreditation' as const }
      const approved = await shelves.accreditations.lastDecision(id)
      await addToPressList(house, shelves, contact, { at: now, by: approved?.by ?? acting.by })
    }
    const [pass] = passId ? await shelves.boxOffice.passesById([passId]) : []
    const seats = await shelves.accreditations.pressSeats({ accreditationId: id })
    const left = pass ? await shelves.accreditations.pressSeatsLeft(editionId, now) : []
    const kits = await shelves.pressOffice.offeredKits(editionId)
    return {
      ...{ accreditation, linkUntil },
      seats: seats.map(seat => ({
        ...seat,
        isReturnable:
          !seat.isAdmitted && Temporal.Instant.compare(now, seat.screening.startsAt.toInstant()) < 0,
      })),
      offered: pass ? offeredSeats(left, seats, pass.product) : [],
      closedUntil: (pass && closedUntil(pass.product, pass.uses, now)) ?? null,
      earlyKits: kits.filter(kit => !isKitOpen(kit, 'public', now) && isKitOpen(kit, 'accredited', now)),
    }
  })
}

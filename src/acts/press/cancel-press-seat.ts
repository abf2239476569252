import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import { cancelPassBooking } from '../boxoffice/cancel-pass-booking.ts'
import type { House } from '../ports/house.ts'
import { pressGuest } from './steps/press-guest.ts'

/** Somebody accredited gives a press seat back, until the screening starts. */
export async function cancelPressSeat(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { secret, ticketId }: { secret: string; ticketId: string },
): Promise<{ ticketId: string } | Refusal<'not-found' | 'sale-closed' | 'ticket-cancelled' | 'ticket-used'>> {
  const token = await house.store.within(acting.organisation, async shelves => {
    const guest = await pressGuest(shelves, secret, house.clock.now())
    if (isRefusal(guest)) return guest
    const { passId } = guest.accreditation
    const [found] = passId ? await shelves.boxOffice.passesById([passId]) : []
    return found?.pass.token ?? refuse('not-found', { ticket: ticketId })
  })
  return isRefusal(token) ? token : cancelPassBooking(house, acting, { token, ticketId })
}

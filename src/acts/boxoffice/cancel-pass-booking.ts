import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { cancelTicket } from './cancel-ticket.ts'
import { showPass } from './show-pass.ts'

/**
 * The holder of a pass gives one of its seats back, until the screening starts; in time, the right comes back too
 * (docs/rules/passes.md#giving-back).
 */
export async function cancelPassBooking(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { token, ticketId }: { token: string; ticketId: string },
): Promise<{ ticketId: string } | Refusal<'not-found' | 'sale-closed' | 'ticket-cancelled' | 'ticket-used'>> {
  const shown = await showPass(house, acting, { token })
  if ('refused' in shown) return shown
  const booking = shown.bookings.find(each => each.ticketId === ticketId)
  if (!booking) return refuse('not-found', { ticket: ticketId })
  if (!booking.isReturnable && !booking.isAdmitted && booking.state === 'valid')
    return refuse('sale-closed', { closedAt: booking.startsAt.toString() })
  const cancelled = await cancelTicket(house, acting, { ticketId, why: '' })
  return 'refused' in cancelled ? cancelled : { ticketId }
}

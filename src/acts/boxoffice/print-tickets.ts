import { givesTickets } from '#core/boxoffice/orders/order.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** The valid tickets of an order as a PDF, one a page: by the secret of its page, or by its id at the desk. */
export async function printTickets(
  house: Pick<House, 'store' | 'stationery'>,
  acting: Acting,
  input: ({ token: string } | { orderId: string }) & { language?: HouseLanguage },
): Promise<{ name: string; bytes: Uint8Array } | Refusal<'not-found' | 'order-cancelled' | 'order-unpaid'>> {
  const sheet = await house.store.within(acting.organisation, async ({ boxOffice }) => {
    const id = 'token' in input ? (await boxOffice.orderByToken(input.token))?.id : input.orderId
    return (id && (await boxOffice.orderSheet(id))) || refuse('not-found')
  })
  if ('refused' in sheet) return sheet
  if (!sheet.tickets.some(ticket => ticket.state === 'valid')) return refuse('order-cancelled')
  if (!givesTickets(sheet)) return refuse('order-unpaid')
  const bytes = await house.stationery.tickets(sheet, input.language ?? sheet.language)
  return { name: `tickets-${sheet.number}.pdf`, bytes }
}

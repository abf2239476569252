import { readContact } from '#core/boxoffice/orders/contact.ts'
import type { Order } from '#core/boxoffice/orders/order.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { writeOrderLetter } from './steps/write-order-letter.ts'

/** Sends an order's letter with its tickets again; with another name or address when the first was mistyped. */
export function resendOrder(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  input: { orderId: string; name?: string; email?: string },
): Promise<Order | Refusal<'not-found' | 'wrong-value' | 'address-wrong' | 'order-cancelled'>> {
  return house.store.within(acting.organisation, async ({ boxOffice, letters }) => {
    const order = await boxOffice.lockOrder(input.orderId)
    if (!order) return refuse('not-found', { order: input.orderId })
    if (order.state === 'cancelled' || order.state === 'refunded') return refuse('order-cancelled')
    const contact = readContact({ name: input.name ?? order.name, email: input.email ?? order.email })
    if (isRefusal(contact)) return contact
    if (contact.name !== order.name || contact.email !== order.email) {
      await boxOffice.changeContact(order.id, contact)
    }
    const corrected = (await boxOffice.order(order.id))!
    await writeOrderLetter(letters, 'order', corrected, house.clock.now())
    return corrected
  })
}

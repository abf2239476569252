import { readContact } from '#core/boxoffice/orders/contact.ts'
import { type Order, type PaymentWay, paymentWays } from '#core/boxoffice/orders/order.ts'
import { isRefusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { type PlaceRefusal, placeTogether } from './steps/place-together.ts'
import { digestOf, whyNotKey } from './steps/write-order.ts'

export interface PlaceOrder {
  /** Of the basket. */
  token: string
  name: string
  email: string
  /** `free` when nothing is to be paid, whatever was asked; `free` is refused when something is. */
  way: PaymentWay
  /** Made up once by the buyer's side for this purchase: 8–200 printable characters without spaces. */
  idempotencyKey: string
  /** What the buyer saw when they decided; when a line has lapsed since, `hold-expired` instead of a smaller order. */
  seen?: { seats: number; amount: number }
}

/**
 * Turns a basket into an order with signed tickets, and writes the letter that brings them, all or nothing
 * (docs/rules/orders.md). The same request under the same key gives the same order again.
 *
 * @returns the order; `basket-ordered` carries `order`, the token of what the basket became
 */
export async function placeOrder(
  house: Pick<House, 'store' | 'clock' | 'chance' | 'signer' | 'payments'>,
  acting: Acting,
  { seen, ...input }: PlaceOrder,
): Promise<Order | PlaceRefusal> {
  const contact = readContact(input)
  if (isRefusal(contact)) return contact
  if (!paymentWays.includes(input.way)) return refuse('wrong-value', { field: 'way', value: input.way })
  const wrongKey = whyNotKey(input.idempotencyKey)
  if (wrongKey) return wrongKey
  const request = digestOf(['basket', input.token, contact.name, contact.email, input.way])
  const wish = { ...input, ...contact, house, by: acting.by, request, seen }
  return house.store.together(acting.organisation, placeTogether, wish)
}

import { whyNotOnSale } from '#core/boxoffice/availability.ts'
import { readContact } from '#core/boxoffice/contact.ts'
import { hasLapsed } from '#core/boxoffice/hold.ts'
import { basketTotal, type Order, type PaymentWay, paymentWays } from '#core/boxoffice/order.ts'
import { idFrom } from '#core/id.ts'
import type { Money } from '#core/money.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from './acting.ts'
import type { Hold, LockedBasket } from './ports/baskets.ts'
import type { BoxOfficeShelf } from './ports/box-office.ts'
import type { House } from './ports/house.ts'
import { issueTickets, signingKey } from './steps/issue-tickets.ts'
import { digestOf, isIdempotencyKey, orderUnderKey, writeOrder } from './steps/write-order.ts'
import { writeOrderLetter } from './steps/write-order-letter.ts'

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

type PlaceRefusal = Refusal<
  | 'not-found'
  | 'wrong-value'
  | 'address-wrong'
  | 'basket-empty'
  | 'basket-ordered'
  | 'hold-expired'
  | 'key-reused'
  | 'sale-not-open'
  | 'sale-closed'
  | 'screening-cancelled'
>

/**
 * Turns a basket into an order with signed tickets, and writes the letter that brings them, all or nothing
 * (docs/rules/orders.md). The same request under the same key gives the same order again.
 *
 * @returns the order; `basket-ordered` carries `order`, the token of what the basket became
 */
export async function placeOrder(
  house: Pick<House, 'store' | 'clock' | 'chance' | 'signer'>,
  acting: Acting,
  input: PlaceOrder,
): Promise<Order | PlaceRefusal> {
  const contact = readContact(input)
  if (isRefusal(contact)) return contact
  if (!paymentWays.includes(input.way)) return refuse('wrong-value', { field: 'way', value: input.way })
  if (!isIdempotencyKey(input.idempotencyKey)) {
    return refuse('wrong-value', { field: 'idempotencyKey', value: input.idempotencyKey.slice(0, 40) })
  }
  const request = await digestOf(['basket', input.token, contact.name, contact.email, input.way])

  return house.store.within(
    acting.organisation,
    async ({ boxOffice, letters }): Promise<Order | PlaceRefusal> => {
      const now = house.clock.now()
      const key = await signingKey(house, boxOffice)
      const basket = await boxOffice.lockBasket(input.token)
      // Asked once the basket is locked: a twin of this request has then either finished or not begun.
      const before = await orderUnderKey(boxOffice, input.idempotencyKey, request)
      if (before) return before
      if (!basket) return refuse('not-found')
      if (basket.state === 'ordered') {
        const shown = await boxOffice.basket(input.token, now)
        return refuse('basket-ordered', { order: shown?.orderToken ?? '' })
      }

      const wanted = await whatIsOrdered(boxOffice, basket, input, now)
      if (isRefusal(wanted)) return wanted
      const { seats, total } = wanted

      const orderId = idFrom(house.chance.bytes(16))
      const written = await writeOrder(house, boxOffice, {
        id: orderId,
        editionId: basket.editionId,
        basketId: basket.id,
        ...contact,
        language: basket.language,
        total,
        way: total.amount === 0 ? 'free' : input.way,
        state: total.amount === 0 ? 'paid' : 'unpaid',
        idempotencyKey: input.idempotencyKey,
        request,
        placedAt: now,
      })
      if (written === 'key-taken') return (await orderUnderKey(boxOffice, input.idempotencyKey, request))!

      await boxOffice.addTickets(issueTickets(house, key, orderId, seats))
      await boxOffice.closeBasket(basket.id)
      const order = (await boxOffice.order(orderId))!
      await writeOrderLetter(letters, 'order', order, now)
      // Last, because from here on whoever wants seats of the same screenings waits.
      const isSold = await boxOffice.sellHolds(seats, { act: 'sell', at: now, by: acting.by, orderId })
      return isSold ? order : refuse('hold-expired')
    },
  )
}

/** The seats of the basket that are still held, all that the buyer saw, and what they cost. */
async function whatIsOrdered(
  boxOffice: BoxOfficeShelf,
  basket: LockedBasket,
  { token, seen, way }: PlaceOrder,
  now: Temporal.Instant,
): Promise<{ seats: Hold[]; total: Money } | PlaceRefusal> {
  const held = await boxOffice.holds(basket.id)
  const seats = held.filter(hold => !hasLapsed(hold.heldUntil, now))
  const count = seats.reduce((total, hold) => total + hold.quantity, 0)
  const edition = (await boxOffice.editionSale(basket.editionId))!
  const total = basketTotal(seats, edition.currency)
  const isLess = seen ? seen.seats !== count || seen.amount !== total.amount : seats.length < held.length
  if (isLess) return refuse('hold-expired')
  if (count === 0) {
    const shown = await boxOffice.basket(token, now)
    return refuse(shown?.state === 'expired' ? 'hold-expired' : 'basket-empty')
  }
  for (const sale of await boxOffice.screeningSales(seats.map(hold => hold.screeningId))) {
    const notOnSale = whyNotOnSale(sale, now, 'online')
    if (notOnSale) return notOnSale
  }
  if (total.amount > 0 && way === 'free') return refuse('wrong-value', { field: 'way', value: 'free' })
  return { seats, total }
}

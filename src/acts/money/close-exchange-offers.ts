import type { ExchangeOffer } from '#core/boxoffice/money/refund.ts'
import type { Order } from '#core/boxoffice/orders/order.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import { eachAlone } from '../boxoffice/steps/each-alone.ts'
import { endTickets } from '../boxoffice/steps/end-tickets.ts'
import { writeOrderLetter } from '../boxoffice/steps/write-order-letter.ts'
import type { House } from '../ports/house.ts'
import type { Shelves } from '../ports/store.ts'

const most = 200

/** Gives the money to everybody who has chosen nothing until the moment of their offer. */
export async function closeExchangeOffers(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
): Promise<{ refunded: number }> {
  const at = house.clock.now()
  const { organisation, by } = acting
  const late = await house.store.within(organisation, ({ money }) => money.offersToClose(at, most))
  const refunded = await eachAlone(
    house,
    organisation,
    late,
    async (shelves, offer) => !isRefusal(await refundOffer(shelves, offer, { at, by })),
  )
  return { refunded }
}

/** The buyer chooses the money instead of another screening. */
export function takeRefundOffer(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  input: { token: string; screeningId: string },
): Promise<Order | Refusal<'not-found' | 'offer-over' | 'ticket-used'>> {
  const note = { at: house.clock.now(), by: acting.by }
  return house.store.within(acting.organisation, async shelves => {
    const order = await shelves.boxOffice.orderByToken(input.token)
    if (!order) return refuse('not-found')
    const offers = await shelves.money.offersOf(order.id)
    const offer = offers.find(each => each.screeningId === input.screeningId && each.state === 'open')
    return offer ? refundOffer(shelves, offer, note) : refuse('offer-over')
  })
}

async function refundOffer(
  shelves: Shelves,
  { id, orderId, screeningId }: ExchangeOffer,
  { at, by }: { at: Temporal.Instant; by: string },
): Promise<Order | Refusal<'offer-over' | 'ticket-used'>> {
  const { boxOffice, money, letters } = shelves
  const order = (await boxOffice.lockOrder(orderId))!
  // Chosen meanwhile, perhaps in another window.
  const open = (await money.offersOf(orderId)).some(each => each.id === id && each.state === 'open')
  if (!open) return refuse('offer-over')
  const tickets = order.tickets.filter(each => each.screeningId === screeningId && each.state === 'valid')
  const why = { at, by, reason: 'screening-cancelled' as const, isAway: true }
  const back = tickets.length > 0 ? await endTickets(shelves, order, tickets, why) : 0
  if (isRefusal(back)) return back
  await money.closeOffer(id, 'refunded', at)
  await writeOrderLetter(letters, 'screening-refunded', order, at, screeningId)
  return (await boxOffice.order(orderId))!
}

import type { Order, PaymentWay, Ticket } from '#core/boxoffice/orders/order.ts'
import { amountOf } from '#core/boxoffice/prices/price.ts'
import { whyNotOnSale } from '#core/boxoffice/seats/availability.ts'
import type { Money } from '#core/money.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import { giveMoneyBack } from '../money/steps/give-money-back.ts'
import type { House } from '../ports/house.ts'
import type { ScreeningSale } from '../ports/seat-ledger.ts'
import type { Shelves } from '../ports/store.ts'
import { issueTickets, signingKey } from './steps/issue-tickets.ts'
import { returnTickets } from './steps/return-tickets.ts'
import { takeFreeSeats } from './steps/take-free-seats.ts'
import { writeOrderLetter } from './steps/write-order-letter.ts'

/** The buyer, after an offer and with the token of their order; or staff, who say how a difference is paid. */
export type ExchangeTickets = { fromScreeningId: string; toScreeningId: string } & (
  | { token: string }
  | { orderId: string; way?: Extract<PaymentWay, 'counter' | 'counter-card'> }
)

type ExchangeRefusal = Refusal<
  | 'not-found'
  | 'order-not-refundable'
  | 'offer-over'
  | 'ticket-used'
  | 'in-use'
  | 'price-not-offered'
  | 'sale-not-open'
  | 'sale-closed'
  | 'screening-cancelled'
  | 'sold-out'
  | 'not-enough-seats'
>

/**
 * Exchanges all valid tickets of an order for one screening against another one: new seats, new tickets, and the difference in
 * price paid or given back (docs/rules/payments.md#exchange).
 */
export function exchangeTickets(
  house: Pick<House, 'store' | 'clock' | 'chance' | 'signer'>,
  acting: Acting,
  input: ExchangeTickets,
): Promise<Order | ExchangeRefusal> {
  const at = house.clock.now()
  const { fromScreeningId, toScreeningId } = input
  const isBuyer = 'token' in input
  return house.store.within(acting.organisation, async (shelves): Promise<Order | ExchangeRefusal> => {
    const { boxOffice, money, letters } = shelves
    const key = await signingKey(house, boxOffice)
    const found = isBuyer ? await boxOffice.orderByToken(input.token) : { id: input.orderId }
    const order = found && (await boxOffice.lockOrder(found.id))
    if (!order) return refuse('not-found')
    const offer = (await money.offersOf(order.id)).find(
      each => each.screeningId === fromScreeningId && each.state === 'open',
    )
    if (isBuyer && (!offer || Temporal.Instant.compare(offer.until, at) <= 0)) return refuse('offer-over')
    if (order.state !== 'paid') return refuse('order-not-refundable')
    const old = order.tickets.filter(each => each.state === 'valid' && each.screeningId === fromScreeningId)
    if (old.length === 0) return refuse('not-found', { screening: fromScreeningId })
    const used = old.find(ticket => ticket.admittedAt)
    if (used) return refuse('ticket-used', { number: used.number, at: String(used.admittedAt) })
    const target = await targetOf(shelves, order, toScreeningId, isBuyer ? fromScreeningId : undefined, at)
    if (isRefusal(target)) return target
    const tied = await whyTied(shelves, order, old)
    if (tied) return tied

    const prices = await newPrices(shelves, target, old, isBuyer)
    if (isRefusal(prices)) return prices
    const there = await boxOffice.allocations(toScreeningId)
    const here = await boxOffice.seatsOf(old)
    // Locked together, in their one order.
    await boxOffice.lockAllocationsById([
      ...new Set([...here.map(seat => seat.allocationId), ...there.map(({ id }) => id)]),
    ])
    const hasCompanions = there.some(({ kind }) => kind === 'companion')
    const groups = [
      ...Map.groupBy(old, ({ allocation }) =>
        allocation === 'companion' && !hasCompanions ? 'public' : allocation,
      ),
    ]
    const wanted = groups.map(([kind, { length: quantity }]) => ({
      screeningId: toScreeningId,
      kind,
      quantity,
    }))
    const taken = await takeFreeSeats(boxOffice, wanted, { at, by: acting.by, orderId: order.id })
    if (isRefusal(taken)) return taken
    const pairs = groups.flatMap(([, tickets], group) =>
      tickets.map((ticket, index) => {
        const { allocationId, places } = taken[group]!
        const seat = { screeningId: toScreeningId, allocationId, priceId: ticket.priceId, quantity: 1 }
        const place = places[index]
        const [made] = issueTickets(house, key, order.id, [
          { ...seat, price: prices.get(ticket.id)!, ...(place && { places: [place] }) },
        ])
        return { made: made!, old: ticket }
      }),
    )
    await boxOffice.addTickets(pairs.map(({ made }) => made))
    await money.noteReplaced(pairs.map(pair => ({ ticketId: pair.made.id, replaces: pair.old.id })))
    await boxOffice.seatTickets(
      pairs.flatMap(({ made: { id, screeningId, allocationId, place } }) =>
        place === null ? [] : [{ ticketId: id, screeningId, allocationId, place }],
      ),
      'free',
    )
    const note = { at, by: acting.by, why: '' }
    const refusal = await returnTickets(boxOffice, (await boxOffice.order(order.id))!, old, note)
    if (refusal) return refusal
    await settleDifference(shelves, order, pairs, { ...note, way: isBuyer ? undefined : input.way })
    if (offer) await money.closeOffer(offer.id, 'exchanged', at)
    await boxOffice.setOrderState(order.id, 'paid')
    await writeOrderLetter(letters, 'tickets-exchanged', order, at, toScreeningId)
    return (await boxOffice.order(order.id))!
  })
}

/** The screening that is wanted instead, or why it cannot be had; for a buyer one of the same film. */
async function targetOf(
  { boxOffice, money }: Pick<Shelves, 'boxOffice' | 'money'>,
  order: Order,
  screeningId: string,
  insteadOf: string | undefined,
  at: Temporal.Instant,
): Promise<ScreeningSale | Refusal<'not-found' | 'sale-not-open' | 'sale-closed' | 'screening-cancelled'>> {
  const [sale] = await boxOffice.screeningSales([screeningId])
  if (sale?.editionId !== order.editionId) return refuse('not-found', { screening: screeningId })
  if (insteadOf !== undefined) {
    const others = await money.otherScreenings(insteadOf, at)
    if (!others.some(other => other.id === screeningId))
      return refuse('not-found', { screening: screeningId })
  }
  return whyNotOnSale(sale, at, insteadOf === undefined ? 'counter' : 'online') ?? sale
}

/** Tickets that hang on something else: a pass's right, or an invoice that was written. */
async function whyTied(
  { boxOffice, money }: Pick<Shelves, 'boxOffice' | 'money'>,
  order: Order,
  tickets: readonly Ticket[],
): Promise<Refusal<'in-use'> | undefined> {
  const [invoice] = await boxOffice.invoicesOf(order.id)
  if (invoice) return refuse('in-use', { name: invoice.number })
  const ofPasses = await money.ofPasses(tickets.map(ticket => ticket.id))
  const tied = tickets.find(ticket => ofPasses.has(ticket.id))
  return tied && refuse('in-use', { name: tied.number })
}

/** What each ticket costs at the new screening; a buyer never pays more than before. */
async function newPrices(
  { boxOffice }: Pick<Shelves, 'boxOffice'>,
  target: ScreeningSale,
  tickets: readonly Ticket[],
  isBuyer: boolean,
): Promise<Map<string, Money> | Refusal<'price-not-offered'>> {
  const listed = await boxOffice.pricesById([...new Set(tickets.map(ticket => ticket.priceId))])
  const prices = new Map<string, Money>()
  for (const { id, priceId, price: paid } of tickets) {
    const price = listed.find(each => each.id === priceId)
    const now = price && amountOf(price, target)
    if (!now && !isBuyer) return refuse('price-not-offered')
    prices.set(id, now && (!isBuyer || now.amount < paid.amount) ? now : paid)
  }
  return prices
}

async function settleDifference(
  shelves: Pick<Shelves, 'boxOffice' | 'money'>,
  order: Order,
  pairs: readonly { made: { price: Money }; old: Ticket }[],
  { at, by, way = 'counter' }: { at: Temporal.Instant; by: string; way: PaymentWay | undefined },
): Promise<void> {
  const more = pairs.reduce((total, pair) => total + pair.made.price.amount - pair.old.price.amount, 0)
  const { currency } = order.total
  if (more > 0) {
    const money = { amount: more, currency }
    await shelves.boxOffice.moveMoney({ orderId: order.id, money, way, at, by, why: '' })
  }
  await giveMoneyBack(shelves, order, -more, { at, by, reason: 'exchanged', isAway: true })
}

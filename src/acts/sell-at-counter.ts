import { whyNotOnSale } from '#core/boxoffice/availability.ts'
import { readContact, readName } from '#core/boxoffice/contact.ts'
import { basketTotal, type Order } from '#core/boxoffice/order.ts'
import { amountOf, whyNotAtPrice } from '#core/boxoffice/price.ts'
import { type AllocationKind, allocationKinds } from '#core/boxoffice/seats.ts'
import { idFrom } from '#core/id.ts'
import type { HouseLanguage } from '#core/localised.ts'
import type { Money } from '#core/money.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from './acting.ts'
import type { BoxOfficeShelf } from './ports/box-office.ts'
import type { House } from './ports/house.ts'
import { issueTickets, signingKey } from './steps/issue-tickets.ts'
import { readFreePlaces } from './steps/take-seats.ts'
import { digestOf, orderUnderKey, whyNotKey, writeOrder } from './steps/write-order.ts'
import { writeOrderLetter } from './steps/write-order-letter.ts'
import { seatedTicket } from './steps/write-orders.ts'

export interface CounterLine {
  screeningId: string
  priceId: string
  quantity: number
  /** `public` unless said otherwise; staff may sell out of every allocation. */
  allocation?: AllocationKind
  /** Numbered seats that were chosen, as many as `quantity`; the best available where there are none. */
  places?: readonly string[]
}

export interface SellAtCounter {
  editionId: string
  lines: readonly CounterLine[]
  /** Empty or left out: sold to whoever stands there. */
  name?: string
  /** Empty or left out: no letter. */
  email?: string
  /** Of the letter; the edition's main language unless said otherwise. */
  language?: HouseLanguage
  /** `counter` (cash) unless it was a card on the counter's own device. */
  way?: 'counter' | 'counter-card'
  idempotencyKey: string
}

type SellRefusal = Refusal<
  | 'not-found'
  | 'wrong-value'
  | 'address-wrong'
  | 'basket-empty'
  | 'key-reused'
  | 'price-not-offered'
  | 'too-few-seats'
  | 'sale-not-open'
  | 'sale-closed'
  | 'screening-cancelled'
  | 'sold-out'
  | 'not-enough-seats'
  | 'place-taken'
  | 'seat-left-alone'
>

interface Priced extends CounterLine {
  kind: AllocationKind
  allocationId: string
  price: Money
}

/** Sells and takes the money in one act (docs/rules/orders.md#counter). The order is paid at once. */
export async function sellAtCounter(
  house: Pick<House, 'store' | 'clock' | 'chance' | 'signer'>,
  acting: Acting,
  input: SellAtCounter,
): Promise<Order | SellRefusal> {
  const contact = counterContact(input)
  if (isRefusal(contact)) return contact
  const wrongKey = whyNotKey(input.idempotencyKey)
  if (wrongKey) return wrongKey
  if (input.lines.length === 0) return refuse('basket-empty')
  const asked = input.lines.map(line => [
    line.screeningId,
    line.priceId,
    line.quantity,
    line.allocation ?? 'public',
    ...(line.places ?? []),
  ])
  const request = digestOf(['counter', input.editionId, asked, contact.name, contact.email, input.way])

  return house.store.within(
    acting.organisation,
    async ({ boxOffice, letters }): Promise<Order | SellRefusal> => {
      const key = await signingKey(house, boxOffice)
      const before = await orderUnderKey(boxOffice, input.idempotencyKey, request)
      if (before) return before
      const now = house.clock.now()
      const edition = await boxOffice.editionSale(input.editionId)
      if (!edition) return refuse('not-found', { edition: input.editionId })
      const lines = await pricedLines(boxOffice, input, now)
      if (isRefusal(lines)) return lines

      const language = input.language ?? edition.language
      const orderId = idFrom(house.chance.bytes(16))
      const total = basketTotal(lines, edition.currency)
      const way = total.amount === 0 ? 'free' : (input.way ?? 'counter')
      const written = await writeOrder(house, boxOffice, {
        id: orderId,
        editionId: input.editionId,
        basketId: null,
        ...contact,
        language,
        total,
        way,
        state: 'paid',
        payUntil: null,
        idempotencyKey: input.idempotencyKey,
        request,
        placedAt: now,
      })
      if (written === 'key-taken') return (await orderUnderKey(boxOffice, input.idempotencyKey, request))!

      if (total.amount > 0) {
        await boxOffice.moveMoney({ orderId, money: total, way, at: now, by: acting.by, why: '' })
      }
      // Late, because from here on whoever wants seats of the same screenings waits; but a ticket names its seat.
      const sold = await sell(boxOffice, lines, { at: now, by: acting.by, orderId })
      if (isRefusal(sold)) return sold
      const tickets = issueTickets(house, key, orderId, sold)
      await boxOffice.addTickets(tickets)
      await boxOffice.seatTickets(tickets.flatMap(seatedTicket), 'free')
      const order = (await boxOffice.order(orderId))!
      await writeOrderLetter(letters, 'order', order, now)
      return order
    },
  )
}

function counterContact(
  input: SellAtCounter,
): { name: string; email: string } | Refusal<'wrong-value' | 'address-wrong'> {
  const name = input.name?.trim() ?? ''
  const email = input.email?.trim() ?? ''
  if (email) return readContact({ name: name || email, email })
  if (!name) return { name: '', email: '' }
  const read = readName(name)
  return isRefusal(read) ? read : { name: read, email: '' }
}

async function pricedLines(
  boxOffice: BoxOfficeShelf,
  input: SellAtCounter,
  now: Temporal.Instant,
): Promise<
  | Priced[]
  | Refusal<
      | 'not-found'
      | 'wrong-value'
      | 'price-not-offered'
      | 'too-few-seats'
      | 'sale-not-open'
      | 'sale-closed'
      | 'screening-cancelled'
      | 'sold-out'
    >
> {
  const sales = await boxOffice.screeningSales(input.lines.map(line => line.screeningId))
  const prices = await boxOffice.prices(input.editionId)
  const priced: Priced[] = []
  for (const line of input.lines) {
    const kind = line.allocation ?? 'public'
    if (!allocationKinds.includes(kind)) return refuse('wrong-value', { field: 'allocation', value: kind })
    if (!Number.isInteger(line.quantity) || line.quantity < 1 || line.quantity > 1000) {
      return refuse('wrong-value', { field: 'quantity', value: line.quantity })
    }
    const sale = sales.find(
      each => each.screeningId === line.screeningId && each.editionId === input.editionId,
    )
    const price = prices.find(each => each.id === line.priceId)
    if (!sale) return refuse('not-found', { screening: line.screeningId })
    if (!price) return refuse('not-found', { price: line.priceId })
    const notOnSale =
      whyNotOnSale(sale, now, 'counter') ?? whyNotAtPrice(price, sale, line.quantity, 'counter')
    if (notOnSale) return notOnSale
    const allocations = await boxOffice.allocations(line.screeningId)
    const allocation = allocations.find(each => each.kind === kind)
    if (!allocation) return refuse('sold-out')
    priced.push({ ...line, kind, allocationId: allocation.id, price: amountOf(price, sale)! })
  }
  return priced
}

/** Takes the seats of every line, and where they are numbered their places; a refusal undoes the order too. */
async function sell(
  boxOffice: BoxOfficeShelf,
  lines: readonly Priced[],
  note: { at: Temporal.Instant; by: string; orderId: string },
): Promise<
  Priced[] | Refusal<'sold-out' | 'not-enough-seats' | 'place-taken' | 'seat-left-alone' | 'wrong-value'>
> {
  const ids = [...new Set(lines.map(line => line.allocationId))]
  await boxOffice.lockAllocationsById(ids)
  for (const line of lines) {
    // Whoever names a seat finds it free as soon as the basket that had it has lapsed.
    let missing = line.places ? { free: 0 } : await boxOffice.sellSeats(line, { act: 'sell', ...note })
    if (missing) {
      await boxOffice.lapse(line.screeningId, line.kind, { act: 'lapse', at: note.at, by: note.by })
      missing = await boxOffice.sellSeats(line, { act: 'sell', ...note })
    }
    if (missing) return missing.free > 0 ? refuse('not-enough-seats', missing) : refuse('sold-out')
  }
  const kinds = new Map(lines.map(line => [line.allocationId, line.kind]))
  const places = await readFreePlaces(boxOffice, id => kinds.get(id)!, ids)
  const taken = places.take(lines)
  return isRefusal(taken) ? taken : lines.map((line, index) => ({ ...line, places: taken.places[index]! }))
}

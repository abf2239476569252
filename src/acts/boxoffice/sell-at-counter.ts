import type { InvoiceRecipient } from '#core/boxoffice/money/invoice.ts'
import { readContact, readName } from '#core/boxoffice/orders/contact.ts'
import { basketTotal, type Order, type PaymentWay } from '#core/boxoffice/orders/order.ts'
import { amountOf, whyNotAtPrice } from '#core/boxoffice/prices/price.ts'
import type { ReckoningRefusal } from '#core/boxoffice/prices/reckoning.ts'
import { whyNotOnSale } from '#core/boxoffice/seats/availability.ts'
import { type AllocationKind, allocationKinds } from '#core/boxoffice/seats/seats.ts'
import { idFrom } from '#core/id.ts'
import type { HouseLanguage } from '#core/localised.ts'
import type { Money } from '#core/money.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import { writeInvoice } from '../money/steps/write-invoice.ts'
import type { BasketEntitlements } from '../ports/baskets.ts'
import type { BoxOfficeShelf } from '../ports/box-office.ts'
import type { House } from '../ports/house.ts'
import { Entitlements, nothingEntitled } from './steps/entitle-orders.ts'
import { writeEntitled } from './steps/entitled.ts'
import { findEntitlements, withEntitlement } from './steps/find-entitlement.ts'
import { issueTickets, signingKey } from './steps/issue-tickets.ts'
import { readFreePlaces, type TakeRefusal } from './steps/take-seats.ts'
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
  /** Typed codes: a discount code, vouchers, numbers of passes; whoever has the pass stands there. */
  codes?: readonly string[]
  /** Whom an invoice is for: the order waits for its money (docs/rules/invoices.md#when). */
  onInvoice?: InvoiceRecipient
  idempotencyKey: string
}

/** Why a line cannot be sold at a counter, whatever is free. */
type LineRefusal = Refusal<
  | 'not-found'
  | 'wrong-value'
  | 'price-not-offered'
  | 'too-few-seats'
  | 'sale-not-open'
  | 'sale-closed'
  | 'screening-cancelled'
  | 'sold-out'
>

export type SellRefusal =
  | LineRefusal
  | TakeRefusal
  | Refusal<
      | 'address-wrong'
      | 'basket-empty'
      | 'key-reused'
      | 'code-unknown'
      | ReckoningRefusal
      | 'issuer-missing'
      | 'rate-missing'
      | 'order-not-invoiceable'
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
  const { codes = [], onInvoice, way: paidBy = 'counter' } = input
  const said = [contact.name, contact.email, input.way, codes, onInvoice ?? null]
  const request = digestOf(['counter', input.editionId, asked, ...said])

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
      const entitlements = await entitlementsAtCounter(boxOffice, input.editionId, codes)
      if (isRefusal(entitlements)) return entitlements
      const seats = lines.flatMap(({ kind: allocation, ...line }) =>
        Array.from({ length: line.quantity }, () => ({ ...line, allocation })),
      )
      const { email } = contact
      const means = await Entitlements.read(boxOffice, [{ entitlements, email, seats }], 'lock')
      const reckoning = means.reckon({ entitlements, email }, seats, edition.currency, now)
      if (reckoning?.refusals[0]) return reckoning.refusals[0]
      const total = reckoning?.total ?? basketTotal(lines, edition.currency)
      const due = reckoning?.due ?? total
      const wait = onInvoice !== undefined && due.amount > 0
      const way = wayOf(total, due, wait ? 'invoice' : paidBy)
      const written = await writeOrder(house, boxOffice, {
        id: orderId,
        editionId: input.editionId,
        basketId: null,
        ...contact,
        language,
        total,
        way,
        state: wait ? 'unpaid' : 'paid',
        payUntil: null,
        idempotencyKey: input.idempotencyKey,
        request,
        placedAt: now,
      })
      if (written === 'key-taken') return (await orderUnderKey(boxOffice, input.idempotencyKey, request))!

      // Late, because from here on whoever wants seats of the same screenings waits; but a ticket names its seat.
      const sold = await sell(boxOffice, lines, { at: now, by: acting.by, orderId })
      if (isRefusal(sold)) return sold
      const listed = issueTickets(house, key, orderId, sold)
      const tickets = listed.map((ticket, place) => ({
        ...ticket,
        price: reckoning?.seats[place]?.price ?? ticket.price,
        priceId: reckoning?.seats[place]?.priceId ?? ticket.priceId,
      }))
      await boxOffice.addTickets(tickets)
      await boxOffice.seatTickets(tickets.flatMap(seatedTicket), 'free')
      if (reckoning) {
        const entitled = means.giveOut({ orderId, email, entitlements }, tickets, reckoning, now)
        const { currency } = edition
        await writeEntitled(boxOffice, [{ orderId, at: now, by: acting.by, currency, entitled }])
      }
      if (due.amount > 0 && !wait)
        await boxOffice.moveMoney({ orderId, money: due, way, at: now, by: acting.by, why: '' })
      const order = (await boxOffice.order(orderId))!
      await writeOrderLetter(letters, 'order', order, now)
      const invoice =
        onInvoice && (await writeInvoice(boxOffice, orderId, onInvoice, { at: now, by: acting.by }))
      return invoice && isRefusal(invoice) ? invoice : order
    },
  )
}

function wayOf(total: Money, due: Money, otherwise: PaymentWay): PaymentWay {
  if (total.amount === 0) return 'free'
  return due.amount === 0 ? 'voucher' : otherwise
}

/** What was typed at the counter, where nobody asks for the secret of a pass. */
async function entitlementsAtCounter(
  boxOffice: BoxOfficeShelf,
  editionId: string,
  codes: readonly string[],
): Promise<BasketEntitlements | Refusal<'code-unknown'>> {
  let entitlements = nothingEntitled
  const typed = codes.map(code => ({ editionId, typed: code }))
  for (const found of await findEntitlements(boxOffice, typed)) {
    if (!found) return refuse('code-unknown')
    entitlements = withEntitlement(entitlements, found)
  }
  return entitlements
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
): Promise<Priced[] | LineRefusal> {
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
): Promise<Priced[] | TakeRefusal> {
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
  const { places } = await readFreePlaces(boxOffice, id => kinds.get(id)!, ids)
  const taken = places.take(lines)
  return isRefusal(taken) ? taken : lines.map((line, index) => ({ ...line, places: taken.places[index]! }))
}

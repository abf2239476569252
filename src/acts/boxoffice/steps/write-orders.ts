import { basketTotal, type Order, type PaymentWay, type Ticket } from '#core/boxoffice/orders/order.ts'
import type { AllocationKind } from '#core/boxoffice/seats/seats.ts'
import { drawNumber, numberBytes } from '#core/boxoffice/ticket/number.ts'
import { idFrom, secretFrom } from '#core/id.ts'
import type { HouseLanguage } from '#core/localised.ts'
import type { Money } from '#core/money.ts'
import type { BoxOfficeShelf } from '../../ports/box-office.ts'
import type { SoldSeats } from '../../ports/grouped-seats.ts'
import type { House } from '../../ports/house.ts'
import type { SeatedTicket } from '../../ports/numbered-seats.ts'
import type { NewOrder, NewTicket } from '../../ports/orders.ts'
import type { TicketKey } from '../../ports/signer.ts'
import type { Shelves } from '../../ports/store.ts'
import { type Entitled, writeEntitled } from './entitled.ts'
import { issueTickets } from './issue-tickets.ts'

export interface OrderSeats {
  screeningId: string
  allocationId: string
  allocation: AllocationKind
  priceId: string
  price: Money
  quantity: number
  /** Of numbered seats. */
  places?: readonly string[] | null
}

/** An order that is decided on and not yet written. */
export interface OrderDraft {
  editionId: string
  basketId: string | null
  name: string
  email: string
  language: HouseLanguage
  currency: string
  /** Counts only where something is to be paid. */
  way: PaymentWay
  /** Until when it has to be paid; left out: no moment. */
  payUntil?: Temporal.Instant | null
  idempotencyKey: string
  request: string
  seats: readonly OrderSeats[]
  /** Whether the seats lie in a basket; else they come out of what is free. */
  isHeld: boolean
  by: string
}

/** An order with signed tickets, ready to be written. */
export interface SignedOrder {
  draft: OrderDraft
  order: NewOrder
  tickets: NewTicket[]
  /** Left out where it is placed without code, pass or voucher. */
  entitled?: Entitled
}

/** Draws the numbers and signs the tickets: before anything is locked for long. */
export function signOrder(
  house: Pick<House, 'chance' | 'signer'>,
  key: TicketKey,
  draft: OrderDraft,
  now: Temporal.Instant,
): SignedOrder {
  const id = idFrom(house.chance.bytes(16))
  const total = basketTotal(draft.seats, draft.currency)
  const isFree = total.amount === 0
  const { editionId, basketId, name, email, language, idempotencyKey, request } = draft
  const order: NewOrder = {
    id,
    editionId,
    basketId,
    number: drawNumber(house.chance.bytes(numberBytes)),
    token: secretFrom(house.chance.bytes(24)),
    name,
    email,
    language,
    total,
    way: isFree ? 'free' : draft.way,
    state: isFree ? 'paid' : 'unpaid',
    payUntil: isFree ? null : (draft.payUntil ?? null),
    idempotencyKey,
    request,
    placedAt: now,
  }
  return { draft, order, tickets: issueTickets(house, key, id, draft.seats) }
}

/** Writes orders, tickets and letters of a whole group. Their seats are sold apart: that is what others wait for. */
export async function writeOrders(
  { boxOffice, letters }: Pick<Shelves, 'boxOffice' | 'letters'>,
  signed: readonly SignedOrder[],
): Promise<void> {
  if (signed.length === 0) return
  await Promise.all([
    // First: the others refer to it.
    boxOffice.addOrders(
      signed.map(({ order }) => order),
      signed.flatMap(({ tickets }) => tickets),
    ),
    letters.writeAll(
      signed
        // Who pays by card is about to; the letter comes with the payment.
        .filter(({ order }) => order.email !== '' && order.way !== 'card')
        .map(({ order }) => ({
          kind: 'order' as const,
          recipient: order.email,
          language: order.language,
          orderId: order.id,
          writtenAt: order.placedAt,
        })),
    ),
    writeEntitled(
      boxOffice,
      signed.flatMap(({ order, draft, entitled }) =>
        entitled
          ? [{ orderId: order.id, at: order.placedAt, by: draft.by, currency: draft.currency, entitled }]
          : [],
      ),
    ),
  ])
}

/** The ticket's numbered seat, if it has one. */
export function seatedTicket({ id, screeningId, allocationId, place }: NewTicket): SeatedTicket[] {
  return place === null ? [] : [{ ticketId: id, screeningId, allocationId, place }]
}

function soldSeats(signed: readonly SignedOrder[]): SoldSeats[] {
  return signed.flatMap(({ draft, order }) =>
    [...Map.groupBy(draft.seats, each => each.allocationId)].map(([allocationId, seats]) => {
      const sold = seats.reduce((total, each) => total + each.quantity, 0)
      const held = draft.isHeld ? sold : 0
      return { orderId: order.id, allocationId, sold, held, at: order.placedAt, by: draft.by }
    }),
  )
}

/** Sells the seats of a whole group, out of allocations that are locked. */
export async function sellOrders(boxOffice: BoxOfficeShelf, signed: readonly SignedOrder[]): Promise<void> {
  if (signed.length === 0) return
  const seatedOf = (isHeld: boolean) =>
    signed
      .filter(({ draft }) => draft.isHeld === isHeld)
      .flatMap(one => one.tickets)
      .flatMap(seatedTicket)
  await Promise.all([
    boxOffice.sellSeatsOf(soldSeats(signed)),
    boxOffice.seatTickets(seatedOf(false), 'free'),
    boxOffice.seatTickets(seatedOf(true), 'held'),
  ])
}

/** Locks the allocations of a whole group and sells its seats, which are not numbered; or says that not all are free. */
export async function sellFreeSeats(
  boxOffice: BoxOfficeShelf,
  signed: readonly SignedOrder[],
): Promise<boolean> {
  return signed.length === 0 || boxOffice.sellFreeSeatsOf(soldSeats(signed))
}

/** The order as whoever placed it sees it. */
export function orderOf({ draft, order, tickets, entitled }: SignedOrder): Order {
  const kinds = new Map(draft.seats.map(each => [each.allocationId, each.allocation]))
  const { id, editionId, number, token, name, email, language, total, way, state, placedAt, payUntil } = order
  return {
    ...{ id, editionId, number, token, name, email, language, way, state, placedAt, payUntil },
    version: 1,
    total,
    products: [],
    received: {
      ...total,
      amount: entitled?.redeemed.reduce((paid, each) => paid + each.amount, 0) ?? 0,
    },
    tickets: tickets.map(
      ({ allocationId, ...ticket }): Ticket => ({
        ...ticket,
        allocation: kinds.get(allocationId)!,
        state: 'valid',
        admittedAt: null,
      }),
    ),
  }
}

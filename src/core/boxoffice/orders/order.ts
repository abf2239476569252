import type { HouseLanguage, Localised } from '#core/localised.ts'
import { type Money, sum, times } from '#core/money.ts'
import type { AllocationKind } from '../seats/seats.ts'

/** Seats kept for a visitor until a moment; every line is a hold. */
export interface Basket {
  id: string
  editionId: string
  /** The secret in the visitor's cookie; whoever has it has the basket. */
  token: string
  language: HouseLanguage
  /** When the first line lapses; null without lines. */
  expiresAt: Temporal.Instant | null
  state: 'open' | 'ordered' | 'expired'
  /** Lines still held, in the order they were taken; none once ordered. */
  lines: BasketLine[]
  /** How many seats lapsed and were taken out, so that the page can say it. */
  lapsed: number
  /** The secret of the order the basket became. */
  orderToken: string | null
}

export interface BasketLine {
  id: string
  screeningId: string
  allocation: AllocationKind
  priceId: string
  quantity: number
  /** Of one seat. */
  price: Money
  heldUntil: Temporal.Instant
  /** Of its numbered seats; null with free seating. */
  places: string[] | null
}

/** A hold as the basket shows it. */
export function basketLine(hold: BasketLine): BasketLine {
  const { id, screeningId, allocation, priceId, quantity, price, heldUntil, places } = hold
  return { id, screeningId, allocation, priceId, quantity, price, heldUntil, places }
}

export function basketTotal(
  lines: readonly Pick<BasketLine, 'price' | 'quantity'>[],
  currency: string,
): Money {
  return sum(
    lines.map(line => times(line.price, line.quantity)),
    currency,
  )
}

/**
 * How an order is to be paid, and how money moved (docs/rules/payments.md#ways). `voucher`: vouchers paid all of it; `invoice`:
 * to be paid on an invoice that staff wrote for it.
 */
export const paymentWays = [
  'free',
  'counter',
  'counter-card',
  'card',
  'transfer',
  'voucher',
  'invoice',
] as const
export type PaymentWay = (typeof paymentWays)[number]

export const orderStates = ['unpaid', 'paid', 'cancelled', 'refunded', 'expired'] as const
export type OrderState = (typeof orderStates)[number]

/** What an order has beside seats. */
export interface OrderProduct {
  /** The pass's, the voucher's or the gift's own. */
  id: string
  kind: 'pass' | 'voucher' | 'gift'
  name: Localised
  price: Money
  state: 'valid' | 'cancelled'
}

/** A paid, free or to-be-paid-at-the-counter basket. */
export interface Order {
  id: string
  editionId: string
  /** Spoken and printed: letters and digits without look-alikes; show it with `shownNumber`. */
  number: string
  /** The secret in the order page's address. */
  token: string
  name: string
  /** Empty for a sale at the counter to somebody who gave none. */
  email: string
  language: HouseLanguage
  /** Of all tickets and products, cancelled ones too: what was ordered. */
  total: Money
  way: PaymentWay
  state: OrderState
  placedAt: Temporal.Instant
  /** While unpaid: when its seats are free again; null: they are the buyer's until the screening. */
  payUntil: Temporal.Instant | null
  tickets: Ticket[]
  products: OrderProduct[]
  /** The journal of its money, added up: what was paid and not given back. */
  received: Money
  /** Counts every change, for ETags. */
  version: number
}

/** The right of one person to one seat at one screening. */
export interface Ticket {
  id: string
  orderId: string
  screeningId: string
  allocation: AllocationKind
  priceId: string
  price: Money
  state: 'valid' | 'cancelled'
  /** What a person types when the code cannot be scanned; show it with `shownNumber`. */
  number: string
  /** The signed text in the QR code (docs/rules/ticket-code.md). */
  code: string
  /** Its numbered seat, also after it was given back; null with free seating. */
  place: string | null
  admittedAt: Temporal.Instant | null
}

/** What the valid tickets and products cost: received once the order is paid. */
export function worth(order: Pick<Order, 'tickets' | 'products' | 'total'>): Money {
  return sum(
    [...order.tickets, ...order.products].filter(each => each.state === 'valid').map(each => each.price),
    order.total.currency,
  )
}

/** What is still to be paid of an unpaid order: vouchers may have paid a part of it. */
export function due(order: Pick<Order, 'tickets' | 'products' | 'total' | 'received' | 'state'>): Money {
  const { currency } = order.total
  const left = order.state === 'unpaid' ? worth(order).amount - order.received.amount : 0
  return { amount: Math.max(0, left), currency }
}

/** Whether an order came to its end: cancelled, refunded, or not paid in time. */
export function isOver({ state }: Pick<Order, 'state'>): boolean {
  return state === 'cancelled' || state === 'refunded' || state === 'expired'
}

/** An order of passes or vouchers, which has no seats to speak of. */
export function isOfProducts({ tickets, products }: Pick<Order, 'tickets' | 'products'>): boolean {
  return tickets.length === 0 && products.length > 0
}

/** An order of gifts to an appeal, which buys nothing (docs/rules/appeals.md). */
export function isOfGifts({ tickets, products }: Pick<Order, 'tickets' | 'products'>): boolean {
  return tickets.length === 0 && products.some(product => product.kind === 'gift')
}

/** Whether tickets may be shown, printed and sent: paid for, or to be paid at the counter (docs/rules/payments.md). */
export function givesTickets(order: Pick<Order, 'state' | 'payUntil' | 'tickets'>): boolean {
  const mayShow = order.state === 'paid' || (order.state === 'unpaid' && order.payUntil === null)
  return mayShow && order.tickets.some(ticket => ticket.state === 'valid')
}

/** One line of the append-only journal of money. A refund is negative. */
export interface MoneyMove {
  id: number
  orderId: string
  money: Money
  way: PaymentWay
  /** The card payment that it came by, or goes back to. */
  paymentId?: string | null
  refundId?: string | null
  /** Taken by the buyer's bank, or given back by it. */
  disputeId?: string | null
  at: Temporal.Instant
  by: string
  why: string
}

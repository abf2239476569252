import type { Books } from '#core/boxoffice/ledger/ledger.ts'
import type {
  MoneyMove,
  Order,
  OrderProduct,
  OrderState,
  PaymentWay,
  Ticket,
} from '#core/boxoffice/orders/order.ts'
import type { OrderSheet } from '#core/boxoffice/orders/order-sheet.ts'
import type { HouseLanguage, Localised } from '#core/localised.ts'
import type { Money } from '#core/money.ts'
import type { ListWish, Page } from '#core/page.ts'
import type { KnownTicketKey, TicketKey } from './signer.ts'

export interface NewOrder {
  id: string
  editionId: string
  basketId: string | null
  number: string
  token: string
  name: string
  email: string
  language: HouseLanguage
  total: Money
  way: PaymentWay
  state: OrderState
  payUntil: Temporal.Instant | null
  idempotencyKey: string
  /** What was asked for, as a digest: the same key with another request is refused. */
  request: string
  placedAt: Temporal.Instant
}

export type NewMoneyMove = Omit<MoneyMove, 'id'>

export interface NewTicket {
  id: string
  orderId: string
  screeningId: string
  allocationId: string
  priceId: string
  price: Money
  number: string
  code: string
  /** Its numbered seat; null with free seating. */
  place: string | null
}

/** A pass, voucher or gift of an order; with what it is to be issued as, where that waits for the money. */
export interface NewProduct extends OrderProduct {
  orderId: string
  passProductId?: string
  /** For how many months a voucher pays. */
  voucherMonths?: number
}

export interface ProductToIssue {
  id: string
  price: Money
  passProductId: string | null
  voucherMonths: number | null
  isGift: boolean
}

/** One line of the list of orders. */
export interface OrderRow extends Omit<Order, 'tickets' | 'products' | 'received' | 'token'> {
  /** Of the valid tickets. */
  quantity: number
  due: Money
}

export interface OrderWish extends ListWish<'placedAt' | 'name' | 'number' | 'total'> {
  state?: OrderState
  screeningId?: string
}

/** Orders, their tickets and the journal of money. */
export interface Orders {
  /** The order under an idempotency key, with the request it answered. */
  orderUnderKey(key: string): Promise<{ orderId: string; request: string } | undefined>
  /** Answers `key-taken` or `number-taken` instead of writing when somebody else was first. */
  addOrder(order: NewOrder): Promise<'added' | 'key-taken' | 'number-taken'>
  addTickets(tickets: readonly NewTicket[]): Promise<void>
  addProducts(products: readonly NewProduct[]): Promise<void>
  /** Valid products of an order that are neither a pass nor a voucher yet, and gifts without a receipt. */
  productsToIssue(orderId: string): Promise<ProductToIssue[]>
  nameProduct(productId: string, name: Localised): Promise<void>
  cancelProducts(productIds: readonly string[]): Promise<void>
  /** Makes those that were cancelled with their order valid again. */
  reviveProducts(productIds: readonly string[]): Promise<void>

  order(orderId: string): Promise<Order | undefined>
  orderByToken(token: string): Promise<Order | undefined>
  /** Locks the order against a second act on it at the same moment, and its tickets against the door. */
  lockOrder(orderId: string): Promise<Order | undefined>
  /** The order with what its page, letters and tickets show. */
  orderSheet(orderId: string): Promise<OrderSheet | undefined>
  orderIdOfTicket(ticketId: string): Promise<string | undefined>
  /** Newest first unless sorted otherwise; searches name, e-mail address and numbers. */
  orders(editionId: string, wish: OrderWish): Promise<Page<OrderRow>>
  /** Ids of the orders with a valid ticket for any of these screenings. */
  ordersOfScreenings(screeningIds: readonly string[]): Promise<string[]>

  setOrderState(orderId: string, state: OrderState): Promise<void>
  changeContact(orderId: string, contact: { name: string; email: string }): Promise<void>
  cancelTickets(ticketIds: readonly string[]): Promise<void>
  /** Where the seats of tickets lie, for giving them back; tickets whose seat went to the standby line have none. */
  seatsOf(tickets: readonly Pick<Ticket, 'id'>[]): Promise<{ ticketId: string; allocationId: string }[]>

  moveMoney(move: NewMoneyMove): Promise<void>
  addMoneyMoves(moves: readonly NewMoneyMove[]): Promise<void>

  /** Of one order, oldest first. */
  moneyMoves(orderId: string): Promise<MoneyMove[]>

  /** Every key that signs or signed tickets, the newest last. */
  ticketKeys(): Promise<KnownTicketKey[]>
  /** Adds a key unless one with this id is there already. */
  addTicketKey(key: TicketKey): Promise<void>
  retireTicketKey(id: number, at: Temporal.Instant): Promise<void>

  /** The four places that must agree, in one snapshot; screenings still to come are compared with their screens. */
  books(now: Temporal.Instant): Promise<Books>
}

import type { MonthlyGift } from '#core/audience/appeal/monthly-gift.ts'
import type { Localised } from '#core/localised.ts'
import type { BankAccount } from '../money/bank-account.ts'
import type { InvoiceKind } from '../money/invoice.ts'
import type { ExchangeOffer } from '../money/refund.ts'
import type { Price } from '../prices/price.ts'
import type { LevelName } from '../seats/seat-map.ts'
import type { Order } from './order.ts'

/** An order with everything its page, its letters and its tickets show. */
export interface OrderSheet extends Order {
  edition: {
    id: string
    slug: string
    name: string
    city: string
    country: string
    timeZone: string
    currency: string
    languages: string[]
  }
  /** Whether its buyer wants the letter on the day. */
  reminds: boolean
  /** Of the order's tickets, by start. */
  screenings: TicketScreening[]
  prices: Price[]
  /** What its code took off. */
  discount: { code: string; amount: number } | null
  passes: { id: string; number: string; secret: string; token: string }[]
  vouchers: { id: string; code: string; value: number; balance: number; endsAt: Temporal.Instant }[]
  /** Gifts to an appeal that were paid, each with the number of its receipt. */
  gifts: { id: string; receipt: string; receivedAt: Temporal.Instant }[]
  /** The monthly gift that its gift is a month of. */
  monthly: Pick<MonthlyGift, 'token' | 'money' | 'state' | 'nextOn' | 'whyEnded'> | null
  /** The invoice and its credit notes. */
  invoices: { id: string; kind: InvoiceKind; number: string }[]
  /** Into which account a transfer goes; null: none is offered. */
  account: BankAccount | null
  /** Choices between another screening and the money, made or not. */
  offers: ExchangeOffer[]
}

/** A screening as a ticket names it. */
export interface TicketScreening {
  id: string
  /** Of the programme item; empty for a single film: then `filmTitles` stands. */
  title: Localised
  filmTitles: string[]
  itemSlug: string
  startsAt: Temporal.ZonedDateTime
  minutes: number
  venueName: string
  venueSlug: string
  venueAddress: string
  venueCity: string
  screenName: string
  /** Plain text: steps, lifts, induction loops. */
  access: string
  cancelled: boolean
  /** Of its house, where seats are numbered. */
  levels?: LevelName[]
  /** iCalendar SEQUENCE of the screening. */
  sequence: number
}

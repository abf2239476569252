import type { HouseLanguage } from '#core/localised.ts'
import type { Localised } from '#core/localised.ts'
import type { Money } from '#core/money.ts'
import type { AllocationKind } from './seats.ts'

/** A price category of an edition: full, reduced … */
export interface Price {
  id: string
  editionId: string
  key: string
  name: Localised
  price: Money
  position: number
}

/** Seats kept for a visitor until a moment; every line is a hold. */
export interface Basket {
  id: string
  editionId: string
  /** The secret in the visitor's cookie; whoever has it has the basket. */
  token: string
  language: HouseLanguage
  expiresAt: Temporal.Instant | null
  state: 'open' | 'ordered' | 'expired'
  lines: BasketLine[]
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
}

export const paymentWays = ['free', 'counter'] as const
export type PaymentWay = (typeof paymentWays)[number]

export type OrderState = 'unpaid' | 'paid' | 'cancelled' | 'refunded'

/** A paid, free or to-be-paid-at-the-counter basket. */
export interface Order {
  id: string
  editionId: string
  /** Spoken and printed: letters and digits without look-alikes. */
  number: string
  /** The secret in the order page's address. */
  token: string
  name: string
  email: string
  language: HouseLanguage
  total: Money
  way: PaymentWay
  state: OrderState
  placedAt: Temporal.Instant
  tickets: Ticket[]
}

/** The right of one person to one seat at one screening. */
export interface Ticket {
  id: string
  orderId: string
  screeningId: string
  priceId: string
  price: Money
  state: 'valid' | 'cancelled'
  /** The signed text in the QR code (docs/rules/ticket-code.md). */
  code: string
  admittedAt: Temporal.Instant | null
}

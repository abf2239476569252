import type { Money } from '#core/money.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { PaymentWay } from '../orders/order.ts'
import type { BankAccount } from './bank-account.ts'

/** What a buyer can begin. `checkout`: a page of the provider's, to which they are sent; `intent`: for an app that asks for the card itself. */
export const begunKinds = ['checkout', 'intent'] as const
export type BegunKind = (typeof begunKinds)[number]
/** `kept-card`: the card of an earlier `checkout` is charged once more, without its owner (docs/rules/appeals.md#monthly-gifts). */
export type PaymentKind = BegunKind | 'kept-card'

/** Only ever forward (docs/rules/payments.md#money-that-comes). `begun` is written down before anybody is asked. */
export const paymentStates = ['begun', 'open', 'paid', 'ended'] as const
export type PaymentState = (typeof paymentStates)[number]

/** One attempt to pay an order by card. */
export interface Payment {
  id: string
  orderId: string
  kind: PaymentKind
  /** Of a `kept-card`: the payment whose card is charged. */
  cardOf: string | null
  money: Money
  state: PaymentState
  /** The provider's name for it; null until it has answered. */
  reference: string | null
  /** Where the buyer pays, or the secret with which an app asks for the card; null until it is known. */
  access: string | null
  begunAt: Temporal.Instant
  lookedAt: Temporal.Instant
}

/** What an edition says about how its orders may be paid. */
export interface PaymentTerms {
  /** Of those that buyers choose from. */
  ways: OnlineWay[]
  /** How long a transfer may take. */
  transferDays: number
  /** Into which account; null: no transfers. */
  account: BankAccount | null
}

export const onlineWays = ['counter', 'card', 'transfer'] as const
export type OnlineWay = (typeof onlineWays)[number]

export const defaultTerms: PaymentTerms = { ways: ['counter', 'card'], transferDays: 7, account: null }

const cardMinutes = 30
const leastTransferHours = 48

/**
 * How an order is to be paid in the way that was asked for, or why it cannot be (docs/rules/payments.md#ways).
 *
 * @param isCardOpen whether the house can take cards online at all
 */
export function paymentPlan(
  way: PaymentWay,
  terms: PaymentTerms,
  isCardOpen: boolean,
  now: Temporal.Instant,
  firstStart: Temporal.Instant | null,
): { payUntil: Temporal.Instant | null } | Refusal<'way-not-offered'> {
  // What only staff may do is not for an edition to offer.
  if (!onlineWays.some(each => each === way)) return { payUntil: null }
  const isOffered =
    terms.ways.some(each => each === way) &&
    (way !== 'card' || isCardOpen) &&
    (way !== 'transfer' || terms.account !== null)
  const until = isOffered ? payUntil(way, now, firstStart, terms.transferDays) : undefined
  return until === undefined ? refuse('way-not-offered', { way }) : { payUntil: until }
}

/**
 * Until when an order has to be paid; null: no moment; undefined: it cannot be paid in this way any more
 * (docs/rules/payments.md#awaiting-payment).
 */
export function payUntil(
  way: PaymentWay,
  now: Temporal.Instant,
  firstStart: Temporal.Instant | null,
  transferDays: number,
): Temporal.Instant | null | undefined {
  if (way === 'card') return now.add({ minutes: cardMinutes })
  if (way !== 'transfer') return null
  const full = now.add({ hours: 24 * transferDays })
  const latest = firstStart?.subtract({ hours: leastTransferHours }) ?? full
  const until = Temporal.Instant.compare(full, latest) < 0 ? full : latest
  const least = now.add({ hours: Math.min(leastTransferHours, 24 * transferDays) })
  return Temporal.Instant.compare(until, least) < 0 ? undefined : until
}

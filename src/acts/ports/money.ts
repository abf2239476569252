import type { Dispute } from '#core/boxoffice/money/dispute.ts'
import type { MoneySource } from '#core/boxoffice/money/money-back.ts'
import type { Payment, PaymentState, PaymentTerms } from '#core/boxoffice/money/payment.ts'
import type { ExchangeOffer, OfferState, Refund, RefundRun } from '#core/boxoffice/money/refund.ts'
import type { OtherScreening, RunDone } from '#core/boxoffice/money/refund-plan.ts'
import type { OrderState } from '#core/boxoffice/orders/order.ts'
import type { AllocationKind } from '#core/boxoffice/seats/seats.ts'
import type { PaymentEvent } from './payments.ts'

type NewPayment = Pick<Payment, 'orderId' | 'kind' | 'cardOf' | 'money' | 'begunAt'>

export type NewRefund = Pick<
  Refund,
  'orderId' | 'way' | 'paymentId' | 'money' | 'reason' | 'why' | 'askedAt' | 'askedBy'
>

export type NewDispute = Omit<Dispute, 'id' | 'openedAt' | 'changedAt'> & { at: Temporal.Instant }

export interface DisputeOfOrder extends Dispute {
  orderNumber: string
  name: string
  orderState: OrderState
}

/** One order of a bulk refund as it is before it is run. */
export interface RunRow {
  orderId: string
  number: string
  name: string
  email: string
  state: 'unpaid' | 'paid'
  /** Valid tickets for the screening, and how many of them somebody came in with. */
  tickets: number
  used: number
  /** What those tickets cost. */
  amount: number
}

/** A ticket that a late payment may make valid again. */
export interface ExpiredTicket {
  id: string
  screeningId: string
  allocationId: string
  kind: AllocationKind
  /** Where it was, with numbered seats. */
  place: string | null
  amount: number
  /** Booked with a pass, whose right has been given back. */
  isOfPass: boolean
}

/** Payments, refunds and exchanges; of one order they only change while the order is locked. */
export interface MoneyShelf {
  /** The rules' own where the edition says nothing (core/boxoffice/money/payment.ts). */
  terms(editionId: string): Promise<PaymentTerms>
  setTerms(editionId: string, terms: PaymentTerms): Promise<void>

  addPayment(payment: NewPayment): Promise<Payment>
  payment(paymentId: string): Promise<Payment | undefined>
  /** The oldest first. */
  paymentsOf(orderId: string): Promise<Payment[]>
  changePayment(
    paymentId: string,
    change: Partial<{ state: PaymentState; reference: string; access: string; lookedAt: Temporal.Instant }>,
  ): Promise<void>
  /** Begun or open, and not looked at since, or of an order that waits for no money; the longest ago first. */
  paymentsToLookAt(before: Temporal.Instant, most: number): Promise<Payment[]>
  /** Whether the event is new. */
  keepEvent(event: PaymentEvent, receivedAt: Temporal.Instant): Promise<boolean>

  ordersByNumber(editionId: string, numbers: readonly string[]): Promise<string[]>
  /** Unpaid orders whose moment has passed. */
  ordersToExpire(now: Temporal.Instant, most: number): Promise<string[]>
  /** Tickets that were just cancelled because nobody paid in time. */
  noteExpired(ticketIds: readonly string[], at: Temporal.Instant): Promise<void>
  expiredTickets(orderId: string): Promise<ExpiredTicket[]>
  /** They are valid again; their seats are the caller's to take. */
  reviveTickets(tickets: readonly { id: string; place: string | null }[]): Promise<void>

  /** What came for an order and is neither gone back nor owed, the oldest first. */
  sourcesOf(orderId: string): Promise<MoneySource[]>
  addRefund(refund: NewRefund): Promise<Refund>
  refund(refundId: string): Promise<Refund | undefined>
  refundsOf(orderId: string): Promise<Refund[]>
  /** Refunds of an edition that wait for a person, the oldest first. */
  refundsByHand(editionId: string): Promise<(Refund & { orderNumber: string; name: string })[]>
  /** Card refunds that are due. */
  refundsToSend(now: Temporal.Instant, most: number): Promise<Refund[]>
  changeRefund(
    refundId: string,
    change: Partial<
      Pick<
        Refund,
        'state' | 'way' | 'paymentId' | 'doneAt' | 'reference' | 'attempts' | 'nextAttemptAt' | 'lastError'
      >
    >,
  ): Promise<void>

  /** Writes a dispute as it is by now; `away`: what the journal says the bank has of it. */
  keepDispute(dispute: NewDispute): Promise<Dispute & { away: number }>
  disputesOf(orderId: string): Promise<Dispute[]>
  /** Of these disputes, by their references, those that are not kept at all, or as something else. */
  disputesUnkept(
    seen: readonly (Pick<Dispute, 'reference' | 'state'> & { isAway: boolean })[],
  ): Promise<Set<string>>
  /** Of an edition: those that are not decided first, the newest of each first. */
  disputes(editionId: string): Promise<DisputeOfOrder[]>

  /** Orders with valid tickets for a screening. */
  ordersToRefund(screeningId: string): Promise<RunRow[]>
  addRun(run: Omit<RefundRun, 'id' | 'finishedAt'>): Promise<RefundRun>
  runOf(screeningId: string): Promise<(RefundRun & { done: RunDone[] }) | undefined>
  openRuns(): Promise<RefundRun[]>
  /** Orders of a run that nothing was done for yet. */
  ordersLeft(run: Pick<RefundRun, 'id' | 'screeningId'>, most: number): Promise<string[]>
  noteRun(runId: string, done: Omit<RunDone, 'number'>): Promise<void>
  finishRun(runId: string, at: Temporal.Instant): Promise<void>

  addOffer(offer: Omit<ExchangeOffer, 'id' | 'state'> & { runId: string }): Promise<void>
  offersOf(orderId: string): Promise<ExchangeOffer[]>
  closeOffer(offerId: string, state: Exclude<OfferState, 'open'>, at: Temporal.Instant): Promise<void>
  /** Open offers whose moment has passed. */
  offersToClose(now: Temporal.Instant, most: number): Promise<ExchangeOffer[]>
  /** Of these tickets, those that were booked with a pass. */
  ofPasses(ticketIds: readonly string[]): Promise<Set<string>>
  /** Other screenings that show a film of this one, released and not begun, by start. */
  otherScreenings(screeningId: string, now: Temporal.Instant): Promise<OtherScreening[]>
  /** New tickets took the place of old ones: pairs of ids. */
  noteReplaced(pairs: readonly { ticketId: string; replaces: string }[]): Promise<void>
}

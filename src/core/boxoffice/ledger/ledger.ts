import type { PaymentState } from '../money/payment.ts'
import { isOver, type OrderState } from '../orders/order.ts'
import type { AllocationKind } from '../seats/seats.ts'
import { type EntitlementBooks, type EntitlementProblem, entitlementProblems } from './ledger-entitlements.ts'
import { type InvoiceBooks, type InvoiceProblem, invoiceProblems } from './ledger-invoices.ts'
import { type WaitingListBooks, type WaitingListProblem, waitingListProblems } from './ledger-waiting-list.ts'

/** What the books say of one allocation, from four places that must agree. */
export interface AllocationAccount {
  allocationId: string
  screeningId: string
  kind: AllocationKind
  capacity: number
  held: number
  sold: number
  blocked: number
  /** The journal, added up. */
  moved: { capacity: number; held: number; sold: number; blocked: number }
  /** Seats in holds that are neither released nor sold. */
  inHolds: number
  validTickets: number
  /** Where seats are numbered: its places, and those that somebody has. */
  places: { capacity: number; held: number; sold: number; blocked: number } | null
}

/** What the books say of one order. */
export interface OrderAccount {
  orderId: string
  number: string
  state: OrderState
  total: number
  /** Of all its tickets and products. */
  ordered: number
  /** Of those that are valid. */
  worth: number
  /** What vouchers paid of it: all that may have been received while it is unpaid. */
  redeemed: number
  validTickets: number
  /** The journal of money, added up. */
  received: number
  /** Refunds that were promised and did not go yet. */
  owed: number
  /** What banks took of it and did not give back. */
  disputed: number
}

/** What the books say of one card payment. */
export interface PaymentAccount {
  paymentId: string
  orderNumber: string
  state: PaymentState
  amount: number
  /** By the journal: what came, and what went back. */
  received: number
  refunded: number
  /** Promised and not gone yet. */
  owed: number
}

/** What the books say of one screening's size. */
export interface ScreeningAccount {
  screeningId: string
  screenCapacity: number
  allocated: number
}

export interface Books {
  allocations: AllocationAccount[]
  orders: OrderAccount[]
  screenings: ScreeningAccount[]
  payments: PaymentAccount[]
  /** Tickets that were admitted although they are cancelled. */
  admittedCancelled: string[]
  entitlements: EntitlementBooks
  invoices: InvoiceBooks
  waitingLists: WaitingListBooks
  /** Places that their map does not have, or that a ticket or basket says and does not have. */
  strayPlaces: { screeningId: string; place: string }[]
}

export type LedgerProblemKind =
  | 'more-than-capacity'
  | 'journal-differs'
  | 'holds-differ'
  | 'tickets-differ'
  | 'capacity-differs'
  | 'places-differ'
  | 'place-astray'
  | 'order-total-differs'
  | 'money-differs'
  | 'dead-order-has-tickets'
  | 'cancelled-ticket-admitted'
  | 'payment-differs'
  | 'refunded-too-much'
  | EntitlementProblem['problem']
  | InvoiceProblem['problem']
  | WaitingListProblem['problem']

/** One place where the books disagree; `about` names it and both figures. */
export interface LedgerProblem {
  problem: LedgerProblemKind
  about: Record<string, string | number>
}

/** Where orders, payments, tickets, holds and allocations disagree (docs/rules/seat-ledger.md#checking). Empty = sound. */
export function ledgerProblems(books: Books): LedgerProblem[] {
  return [
    ...books.allocations.flatMap(allocationProblems),
    ...books.orders.flatMap(orderProblems),
    ...books.payments.flatMap(paymentProblems),
    ...books.screenings
      .filter(each => each.allocated !== each.screenCapacity)
      .map(each => ({
        problem: 'capacity-differs' as const,
        about: { screening: each.screeningId, allocated: each.allocated, screen: each.screenCapacity },
      })),
    ...books.admittedCancelled.map(ticket => ({
      problem: 'cancelled-ticket-admitted' as const,
      about: { ticket },
    })),
    ...entitlementProblems(books.entitlements),
    ...invoiceProblems(books.invoices),
    ...waitingListProblems(books.waitingLists),
    ...books.strayPlaces.map(({ screeningId, place }) => ({
      problem: 'place-astray' as const,
      about: { screening: screeningId, place },
    })),
  ]
}

function allocationProblems(account: AllocationAccount): LedgerProblem[] {
  const where = { screening: account.screeningId, allocation: account.kind }
  const problems: LedgerProblem[] = []
  const taken = account.held + account.sold + account.blocked
  if (taken > account.capacity) {
    problems.push({ problem: 'more-than-capacity', about: { ...where, taken, capacity: account.capacity } })
  }
  for (const column of ['capacity', 'held', 'sold', 'blocked'] as const) {
    if (account[column] === account.moved[column]) continue
    problems.push({
      problem: 'journal-differs',
      about: { ...where, column, ledger: account[column], journal: account.moved[column] },
    })
  }
  for (const column of ['capacity', 'held', 'sold', 'blocked'] as const) {
    if (!account.places || account[column] === account.places[column]) continue
    problems.push({
      problem: 'places-differ',
      about: { ...where, column, ledger: account[column], places: account.places[column] },
    })
  }
  if (account.held !== account.inHolds) {
    problems.push({
      problem: 'holds-differ',
      about: { ...where, ledger: account.held, holds: account.inHolds },
    })
  }
  if (account.sold !== account.validTickets) {
    problems.push({
      problem: 'tickets-differ',
      about: { ...where, ledger: account.sold, tickets: account.validTickets },
    })
  }
  return problems
}

function orderProblems(account: OrderAccount): LedgerProblem[] {
  const where = { order: account.number }
  const problems: LedgerProblem[] = []
  if (account.total !== account.ordered) {
    problems.push({
      problem: 'order-total-differs',
      about: { ...where, total: account.total, tickets: account.ordered },
    })
  }
  const due = { paid: account.worth, unpaid: account.redeemed, cancelled: 0, refunded: 0, expired: 0 }[
    account.state
  ]
  const { received, owed, disputed } = account
  // What is missing is what banks took, as far as tickets were not ended for it.
  const missing = due - (received - owed)
  if (missing < 0 || missing > disputed) {
    problems.push({ problem: 'money-differs', about: { ...where, received, owed, due } })
  }
  if (isOver(account) && account.validTickets > 0) {
    problems.push({ problem: 'dead-order-has-tickets', about: { ...where, tickets: account.validTickets } })
  }
  return problems
}

function paymentProblems(account: PaymentAccount): LedgerProblem[] {
  const { amount, received, refunded, owed } = account
  const where = { order: account.orderNumber, payment: account.paymentId }
  const problems: LedgerProblem[] = []
  const due = account.state === 'paid' ? amount : 0
  if (received !== due) problems.push({ problem: 'payment-differs', about: { ...where, received, due } })
  if (refunded + owed > received)
    problems.push({ problem: 'refunded-too-much', about: { ...where, received, refunded, owed } })
  return problems
}

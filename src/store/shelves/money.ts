import type { QueryExecutorProvider } from 'kysely'
import type { MoneyShelf } from '#acts/ports/money.ts'
import { disputeRows } from './money-disputes.ts'
import { paymentRows } from './money-payments.ts'
import { refundRows } from './money-refunds.ts'
import { runRows } from './money-runs.ts'

/** Payments, refunds and exchanges (docs/rules/payments.md), inside the transaction that `db` is. */
export function moneyShelf(db: QueryExecutorProvider): MoneyShelf {
  return { ...paymentRows(db), ...refundRows(db), ...disputeRows(db), ...runRows(db) }
}

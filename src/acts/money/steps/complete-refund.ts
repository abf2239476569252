import type { Refund } from '#core/boxoffice/money/refund.ts'
import type { PaymentWay } from '#core/boxoffice/orders/order.ts'
import type { Shelves } from '../../ports/store.ts'

interface HowBack {
  at: Temporal.Instant
  by: string
  reference?: string
  /** Another way than it came. */
  way?: PaymentWay
}

type Till = Pick<Shelves, 'boxOffice' | 'money'>

/** Enters that an owed refund went: its line in the journal and its state, of a locked order. */
export async function completeRefund(
  { boxOffice, money }: Till,
  { id, orderId, way, paymentId, why, money: { amount, currency } }: Refund,
  { at, by, reference, way: wayBack = way }: HowBack,
): Promise<void> {
  await money.changeRefund(id, { state: 'done', doneAt: at, lastError: '', ...(reference && { reference }) })
  const gone = { orderId, way: wayBack, paymentId, refundId: id, money: { amount: -amount, currency } }
  await boxOffice.moveMoney({ ...gone, at, by, why })
}

/** Enters that a refund which went has come back: it is owed again, and a person has to find another way. */
export async function refundCameBack(
  { boxOffice, money }: Till,
  { id, orderId, way, paymentId, money: given }: Refund,
  { at, by, why }: { at: Temporal.Instant; by: string; why: string },
): Promise<void> {
  await money.changeRefund(id, { state: 'failed', lastError: why })
  await boxOffice.moveMoney({ orderId, way, paymentId, refundId: id, money: given, at, by, why })
}

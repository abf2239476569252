import type { Payment } from '#core/boxoffice/money/payment.ts'
import type { Order } from '#core/boxoffice/orders/order.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import { writeOrderLetter } from '../boxoffice/steps/write-order-letter.ts'
import type { House } from '../ports/house.ts'
import type { LookedAtPayment, PaymentEvent, Payments } from '../ports/payments.ts'
import type { Shelves } from '../ports/store.ts'
import { completeRefund, refundCameBack } from './steps/complete-refund.ts'
import { enterDispute } from './steps/enter-dispute.ts'
import { openPayment } from './steps/open-payment.ts'
import { receiveMoney } from './steps/receive-money.ts'

/**
 * Looks at a payment and enters what it is by now (docs/rules/payments.md#money-that-comes). However often and by whomever it
 * is called, money is entered once.
 *
 * @param input `event` is kept, when one led here
 * @returns the order as it is then
 */
export async function settlePayment(
  house: Pick<House, 'store' | 'clock' | 'chance' | 'signer' | 'payments'>,
  acting: Acting,
  input: { paymentId: string; event?: PaymentEvent },
): Promise<Order | Refusal<'not-found' | 'way-not-offered'>> {
  const { payments } = house
  if (!payments) return refuse('way-not-offered', { way: 'card' })
  const known = await house.store.within(acting.organisation, async ({ boxOffice, money }) => {
    const payment = await money.payment(input.paymentId)
    const order = payment && (await boxOffice.orderSheet(payment.orderId))
    return payment && order ? { payment, order } : refuse('not-found')
  })
  if (isRefusal(known)) return known
  let { payment } = known
  // Its answer was lost when it was begun: asked for again, it says what it is called.
  if (!payment.reference) payment = await openPayment({ ...house, payments }, acting, payment, known.order)
  const seen = await lookAt(payments, payment, known.order)

  return house.store.within(acting.organisation, async shelves => {
    const { boxOffice, money } = shelves
    const order = (await boxOffice.lockOrder(payment.orderId))!
    const now = house.clock.now()
    if (input.event) await money.keepEvent(input.event, now)
    const note = { at: now, by: acting.by }
    await enter(house, shelves, order, (await money.payment(payment.id))!, seen, note)
    return (await boxOffice.order(order.id))!
  })
}

/** What the provider has; it never had what it refused to begin, and what the order needs no more is closed first. */
async function lookAt(
  payments: Payments,
  { kind, reference, state }: Payment,
  order: Pick<Order, 'state'>,
): Promise<LookedAtPayment> {
  if (!reference) return { state: 'ended', refunds: [], disputes: [] }
  if (order.state !== 'unpaid' && state === 'open') await payments.close({ kind, reference })
  return payments.look({ kind, reference })
}

async function enter(
  house: Pick<House, 'chance' | 'clock' | 'signer'>,
  shelves: Pick<Shelves, 'boxOffice' | 'money' | 'letters'>,
  order: Order,
  payment: Payment,
  seen: LookedAtPayment,
  note: { at: Temporal.Instant; by: string },
): Promise<void> {
  const { money } = shelves
  const isOpen = payment.state === 'begun' || payment.state === 'open'
  if (seen.state === 'paid' && payment.state !== 'paid') {
    await money.changePayment(payment.id, { state: 'paid', lookedAt: note.at })
    await receiveMoney(house, shelves, order, {
      ...note,
      money: payment.money,
      way: 'card',
      paymentId: payment.id,
    })
  } else {
    const state = seen.state === 'ended' && isOpen ? 'ended' : payment.state
    await money.changePayment(payment.id, { state, lookedAt: note.at })
    if (payment.kind === 'kept-card' && isOpen && state === 'ended' && order.state === 'unpaid')
      await writeOrderLetter(shelves.letters, 'gift-not-charged', order, note.at)
  }
  for (const gone of seen.refunds) await enterRefund(shelves, payment, gone, note)
  for (const dispute of seen.disputes) await enterDispute(shelves, payment, dispute, note)
}

/** What the provider knows of money that went back: ours that we did not hear of, and what went past us. */
async function enterRefund(
  shelves: Pick<Shelves, 'boxOffice' | 'money'>,
  payment: Payment,
  gone: LookedAtPayment['refunds'][number],
  note: { at: Temporal.Instant; by: string },
): Promise<void> {
  const { money } = shelves
  const { orderId } = payment
  const all = await money.refundsOf(orderId)
  let refund = all.find(each => each.id === gone.id || each.reference === gone.reference)
  if (!refund) {
    if (gone.state === 'failed') return
    const ask = { orderId, way: 'card' as const, paymentId: payment.id, money: gone.money }
    refund = await money.addRefund({
      ...ask,
      reason: 'at-provider',
      why: '',
      askedAt: note.at,
      askedBy: note.by,
    })
  }
  if (gone.state === 'gone' && refund.state === 'due')
    await completeRefund(shelves, refund, { ...note, reference: gone.reference })
  if (gone.state === 'failed' && refund.state === 'done')
    await refundCameBack(shelves, refund, { ...note, why: gone.reference })
  if (gone.state === 'failed' && refund.state === 'due')
    await money.changeRefund(refund.id, {
      state: 'failed',
      reference: gone.reference,
      lastError: gone.reference,
    })
}

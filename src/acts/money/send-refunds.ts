import { mostRefundAttempts, type Refund } from '#core/boxoffice/money/refund.ts'
import { nextAttempt } from '#core/boxoffice/orders/letter.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { Payments } from '../ports/payments.ts'
import { completeRefund } from './steps/complete-refund.ts'

const most = 50

/**
 * Sends card refunds that are owed. That one is about to be sent is written down before, so whoever is killed in the middle
 * leaves it to be asked again under the same id, which moves nothing twice (docs/rules/payments.md#refunds).
 */
export async function sendRefunds(
  house: Pick<House, 'store' | 'clock' | 'payments'>,
  acting: Acting,
): Promise<{ refunded: number; failed: number }> {
  const done = { refunded: 0, failed: 0 }
  const { payments } = house
  if (!payments) return done
  const due = await house.store.within(acting.organisation, ({ money }) =>
    money.refundsToSend(house.clock.now(), most),
  )
  for (const { id } of due) {
    const told = await sendRefund({ ...house, payments }, acting, id)
    if (told === 'gone') done.refunded += 1
    if (told === 'failed') done.failed += 1
  }
  return done
}

async function sendRefund(
  house: Pick<House, 'store' | 'clock'> & { payments: Payments },
  { organisation, by }: Acting,
  refundId: string,
): Promise<'gone' | 'failed' | 'elsewhere'> {
  const now = house.clock.now()
  const asked = await house.store.within(organisation, async ({ boxOffice, money }) => {
    const before = await money.refund(refundId)
    if (before) await boxOffice.lockOrder(before.orderId)
    const refund = await money.refund(refundId)
    if (!refund || !isToSend(refund, now)) return undefined
    const attempts = refund.attempts + 1
    await money.changeRefund(refundId, { attempts, nextAttemptAt: nextAttempt(now, attempts) })
    return { refund: { ...refund, attempts }, payment: (await money.payment(refund.paymentId!))! }
  })
  if (!asked) return 'elsewhere'
  const { refund, payment } = asked
  const answer = await house.payments
    .refund({
      id: refund.id,
      kind: payment.kind,
      reference: payment.reference!,
      money: refund.money,
      attempt: refund.attempts,
    })
    .catch((error: Error) => ({ error: error.message }))
  return house.store.within(organisation, async shelves => {
    const { boxOffice, money } = shelves
    await boxOffice.lockOrder(refund.orderId)
    // An event may have told it meanwhile.
    if ((await money.refund(refundId))!.state !== 'due') return 'elsewhere'
    if ('reference' in answer) {
      await completeRefund(shelves, refund, { at: now, by, reference: answer.reference })
      return 'gone'
    }
    const change =
      'refused' in answer
        ? { state: 'failed' as const, lastError: answer.refused }
        : { lastError: answer.error }
    await money.changeRefund(refundId, change)
    return 'failed'
  })
}

const isToSend = (refund: Refund, now: Temporal.Instant) =>
  refund.state === 'due' &&
  refund.way === 'card' &&
  refund.attempts < mostRefundAttempts &&
  Temporal.Instant.compare(refund.nextAttemptAt, now) <= 0

import { isRefusal } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { tryEach } from '../steps/try-each.ts'
import { settlePayment } from './settle-payment.ts'

/** From its opening: longer than the networks of cards give banks and sellers until the last word. */
const reachDays = 180

/**
 * Asks the provider what is disputed and enters what no event told: events about a dispute come months after anybody else
 * looks at its payment, and may be missed (docs/rules/payments.md#disputes).
 */
export async function settleDisputes(
  house: Pick<House, 'store' | 'clock' | 'chance' | 'signer' | 'payments'>,
  acting: Acting,
): Promise<{ settled: number; unanswered: number }> {
  const done = { settled: 0, unanswered: 0 }
  if (!house.payments) return done
  const since = house.clock.now().subtract({ hours: 24 * reachDays })
  let disputed: Awaited<ReturnType<typeof house.payments.disputes>>
  try {
    disputed = await house.payments.disputes(since)
  } catch {
    return { ...done, unanswered: 1 }
  }
  const ours = disputed.filter(({ organisation }) => organisation === acting.organisation)
  const unkept = await house.store.within(acting.organisation, ({ money }) =>
    money.disputesUnkept(ours.map(({ dispute }) => dispute)),
  )
  const news = ours.filter(({ dispute }) => unkept.has(dispute.reference))
  const faults = await tryEach(new Set(news.map(each => each.paymentId)), async paymentId => {
    if (!isRefusal(await settlePayment(house, acting, { paymentId }))) done.settled += 1
  })
  // They are still unkept when the next hour asks.
  return { ...done, unanswered: faults.length }
}

import { isRefusal } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { tryEach } from '../steps/try-each.ts'
import { settlePayment } from './settle-payment.ts'

const quietMinutes = 5
const most = 100

/** Looks at payments that nobody has heard of for a while, and closes those whose order waits for no money any more. */
export async function settleOpenPayments(
  house: Pick<House, 'store' | 'clock' | 'chance' | 'signer' | 'payments'>,
  acting: Acting,
): Promise<{ settled: number; unanswered: number }> {
  const done = { settled: 0, unanswered: 0 }
  if (!house.payments) return done
  const before = house.clock.now().subtract({ minutes: quietMinutes })
  const open = await house.store.within(acting.organisation, ({ money }) =>
    money.paymentsToLookAt(before, most),
  )
  const faults = await tryEach(open, async ({ id: paymentId, state }) => {
    const order = await settlePayment(house, acting, { paymentId })
    if (!isRefusal(order) && state === 'open') done.settled += 1
  })
  // They stay in the list, and the next minute asks again.
  return { ...done, unanswered: faults.length }
}

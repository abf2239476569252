import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { settlePayment } from './settle-payment.ts'

/** Looks at the payments of an order whose buyer comes back from paying, without waiting for an event. */
export async function settleOrder(
  house: Pick<House, 'store' | 'clock' | 'chance' | 'signer' | 'payments'>,
  acting: Acting,
  input: { token: string },
): Promise<'looked' | Refusal<'not-found' | 'payment-failed'>> {
  const open = await house.store.within(acting.organisation, async ({ boxOffice, money }) => {
    const order = await boxOffice.orderByToken(input.token)
    return order && (await money.paymentsOf(order.id)).filter(each => each.state === 'open')
  })
  if (!open) return refuse('not-found')
  try {
    for (const { id: paymentId } of open) await settlePayment(house, acting, { paymentId })
    return 'looked'
  } catch {
    return refuse('payment-failed')
  }
}

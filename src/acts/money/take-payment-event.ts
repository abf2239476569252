import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { House } from '../ports/house.ts'
import { settlePayment } from './settle-payment.ts'

/**
 * Hears a signed event of the provider of payments: it says which payment changed, and that payment is looked at. In any order,
 * any number of times (docs/rules/payments.md#money-that-comes).
 *
 * @param input the body byte for byte as it came, and what stood in the signature's header
 * @returns whether it was about a payment of ours; `not-allowed` when it is not signed with our secret
 */
export async function takePaymentEvent(
  house: Pick<House, 'store' | 'clock' | 'chance' | 'signer' | 'payments'>,
  input: { body: string; signature: string },
): Promise<'taken' | 'not-ours' | Refusal<'not-allowed' | 'way-not-offered'>> {
  const { payments } = house
  if (!payments) return refuse('way-not-offered', { way: 'card' })
  const event = await payments.readEvent(input.body, input.signature)
  if (!event) return refuse('not-allowed')
  if (event === 'not-ours') return event
  const acting = { organisation: event.organisation, by: `event ${event.type}` }
  const answer = await settlePayment(house, acting, { paymentId: event.paymentId, event })
  return isRefusal(answer) ? 'not-ours' : 'taken'
}

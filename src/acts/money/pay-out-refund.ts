import type { Refund } from '#core/boxoffice/money/refund.ts'
import type { PaymentWay } from '#core/boxoffice/orders/order.ts'
import { readRemark } from '#core/boxoffice/orders/remark.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { completeRefund } from './steps/complete-refund.ts'

/** In what a person gives money back. */
export type HandWay = Extract<PaymentWay, 'counter' | 'counter-card' | 'transfer'>

/**
 * Enters that a person gave owed money back: handed over at the counter or transferred, also where it had come by card and the
 * card does not take it any more (docs/rules/payments.md#refunds).
 *
 * @returns `already-exists` when it went already
 */
export function payOutRefund(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  input: { refundId: string; way: HandWay; why?: string },
): Promise<Refund | Refusal<'not-found' | 'already-exists' | 'in-use'>> {
  const at = house.clock.now()
  return house.store.within(acting.organisation, async shelves => {
    const { boxOffice, money } = shelves
    const before = await money.refund(input.refundId)
    if (before) await boxOffice.lockOrder(before.orderId)
    const refund = before && (await money.refund(before.id))
    if (!refund) return refuse('not-found', { refund: input.refundId })
    if (refund.state === 'done') return refuse('already-exists', { name: refund.id })
    // A card may still get it by itself.
    if (refund.way === 'card' && refund.state === 'due') return refuse('in-use', { name: refund.id })
    const why = readRemark(input.why ?? '')
    await completeRefund(shelves, { ...refund, why }, { at, by: acting.by, way: input.way })
    return (await money.refund(refund.id))!
  })
}

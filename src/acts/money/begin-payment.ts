import type { BegunKind } from '#core/boxoffice/money/payment.ts'
import { worth } from '#core/boxoffice/orders/order.ts'
import { hasLapsed } from '#core/boxoffice/seats/hold.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { leftOf } from './steps/give-money-back.ts'
import { openPayment } from './steps/open-payment.ts'

type BeginRefusal = Refusal<
  | 'not-found'
  | 'way-not-offered'
  | 'order-already-paid'
  | 'order-cancelled'
  | 'order-expired'
  | 'payment-failed'
>

/**
 * Begins the payment of an order that is to be paid by card, or goes on with the one that is open: what the order needs to be
 * paid is written down first, and then the provider is asked (docs/rules/payments.md#awaiting-payment).
 *
 * @returns `access`: the address of the page where the buyer pays, or for an `intent` the secret for the buyer's app;
 *   `payment-failed` when the provider cannot be asked just now
 */
export async function beginPayment(
  house: Pick<House, 'store' | 'clock' | 'payments'>,
  acting: Acting,
  input: ({ token: string } | { orderId: string }) & { kind?: BegunKind },
): Promise<{ paymentId: string; access: string } | BeginRefusal> {
  const { payments } = house
  const { kind = 'checkout' } = input
  if (!payments) return refuse('way-not-offered', { way: 'card' })
  const begun = await house.store.within(acting.organisation, async shelves => {
    const { boxOffice, money } = shelves
    const found = 'token' in input ? await boxOffice.orderByToken(input.token) : { id: input.orderId }
    const order = found && (await boxOffice.lockOrder(found.id))
    if (!order) return refuse('not-found')
    const now = house.clock.now()
    if (order.state === 'paid') return refuse('order-already-paid')
    const isLate = order.payUntil !== null && hasLapsed(order.payUntil, now)
    if (order.state === 'expired' || (order.state === 'unpaid' && isLate)) return refuse('order-expired')
    if (order.state !== 'unpaid') return refuse('order-cancelled')
    const sheet = (await boxOffice.orderSheet(order.id))!
    // Only the provider's own page asks whether a card may be charged again.
    if (order.way !== 'card' || (sheet.monthly && kind !== 'checkout'))
      return refuse('way-not-offered', { way: 'card' })
    const due = { ...order.total, amount: worth(order).amount - (await leftOf(shelves, order.id)) }
    if (due.amount <= 0) return refuse('order-already-paid')
    const known = (await money.paymentsOf(order.id)).findLast(
      each =>
        each.kind === kind &&
        each.money.amount === due.amount &&
        (each.state === 'begun' || each.state === 'open'),
    )
    const payment =
      known ?? (await money.addPayment({ orderId: order.id, kind, cardOf: null, money: due, begunAt: now }))
    return { payment, order: sheet }
  })
  if (isRefusal(begun)) return begun
  const { payment, order } = begun
  if (payment.access) return { paymentId: payment.id, access: payment.access }
  try {
    const { access } = await openPayment({ ...house, payments }, acting, payment, order)
    return { paymentId: payment.id, access: access! }
  } catch {
    return refuse('payment-failed')
  }
}

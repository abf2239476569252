import type { Payment } from '#core/boxoffice/money/payment.ts'
import type { OrderSheet } from '#core/boxoffice/orders/order-sheet.ts'
import { shownNumber } from '#core/boxoffice/ticket/number.ts'
import type { Acting } from '../../acting.ts'
import type { House } from '../../ports/house.ts'
import type { Payments } from '../../ports/payments.ts'

/**
 * Asks the provider for a payment that is written down already, and keeps what it is called there. Asked again, it is the same
 * payment. One that the provider refuses to begin is as it was, without a reference.
 */
export async function openPayment(
  house: Pick<House, 'store' | 'clock'> & { payments: Payments },
  acting: Acting,
  payment: Payment,
  order: OrderSheet,
): Promise<Payment> {
  const cardOf = payment.cardOf
  const source = cardOf
    ? await house.store.within(acting.organisation, ({ money }) => money.payment(cardOf))
    : undefined
  const answer = await house.payments.begin({
    id: payment.id,
    organisation: acting.organisation,
    kind: payment.kind,
    money: payment.money,
    title: `${order.edition.name} · ${shownNumber(order.number)}`,
    email: order.email,
    language: order.language,
    token: order.token,
    keepsCard: payment.kind === 'checkout' && order.monthly !== null,
    cardOf: source?.reference ?? null,
  })
  if ('refused' in answer) return payment
  const { reference, access } = answer
  return house.store.within(acting.organisation, async ({ boxOffice, money }) => {
    await boxOffice.lockOrder(order.id)
    const before = (await money.payment(payment.id))!
    // An event may have been quicker.
    const state = before.state === 'begun' ? 'open' : before.state
    await money.changePayment(payment.id, { reference, state, ...(access && { access }) })
    return { ...before, reference, access, state }
  })
}

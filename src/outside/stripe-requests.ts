import { createHash } from 'node:crypto'
import type Stripe from 'stripe'
import type { PaymentToBegin } from '#acts/ports/payments.ts'
import { inStripe } from './stripe-money.ts'

const metadataOf = ({ id, organisation }: PaymentToBegin) => ({ organisation, payment: id })

/** What is asked for without a page of Stripe's. */
export function intentFor(payment: PaymentToBegin) {
  return {
    amount: inStripe(payment.money),
    currency: payment.money.currency.toLowerCase(),
    allowed_payment_method_types: ['card'],
    description: payment.title,
    metadata: metadataOf(payment),
  } satisfies Stripe.PaymentIntentCreateParams
}

/** What is asked for with a page of Stripe's, on which the buyer pays. */
export function sessionFor(payment: PaymentToBegin, publicUrl: string) {
  const order = `${publicUrl}/${payment.language}/orders/${payment.token}`
  return {
    mode: 'payment',
    allowed_payment_method_types: ['card'],
    line_items: [
      {
        quantity: 1,
        price_data: {
          currency: payment.money.currency.toLowerCase(),
          unit_amount: inStripe(payment.money),
          product_data: { name: payment.title },
        },
      },
    ],
    locale: payment.language,
    ...(payment.email && { customer_email: payment.email }),
    success_url: `${order}/paid`,
    cancel_url: order,
    metadata: metadataOf(payment),
    // The page then asks for the consent that later charges need.
    ...(payment.keepsCard && { customer_creation: 'always' }),
    payment_intent_data: {
      description: payment.title,
      metadata: metadataOf(payment),
      ...(payment.keepsCard && { setup_future_usage: 'off_session' }),
    },
  } satisfies Stripe.Checkout.SessionCreateParams
}

/** The same request has the same key; what has changed since asks for another payment, and the first is known to nobody. */
export function keyOf(id: string, wanted: object): string {
  return `${id}-${createHash('sha256').update(JSON.stringify(wanted)).digest('hex').slice(0, 16)}`
}

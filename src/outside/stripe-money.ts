import type { Money } from '#core/money.ts'

/** Stripe counts these as if they had cents, ISO 4217 does not (docs.stripe.com/currencies). */
const withCents = new Set(['ISK', 'UGX'])

export const inStripe = ({ amount, currency }: Money) => (withCents.has(currency) ? amount * 100 : amount)

export function fromStripe(amount: number, code: string): Money {
  const currency = code.toUpperCase()
  return { amount: withCents.has(currency) ? Math.round(amount / 100) : amount, currency }
}

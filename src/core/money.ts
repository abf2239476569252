/** An amount in minor units (ISO 4217 exponent: cents, Rappen, centavos). Always an integer. */
export interface Money {
  amount: number
  /** ISO 4217, upper case. */
  currency: string
}

/** The largest amount the ledger takes: it fits PostgreSQL's integer, with room for a whole order. */
export const largestAmount = 100_000_000

/** Whether this is an amount that a price or an order may have: whole minor units, not negative, not absurd. */
export function isAmount(amount: number): boolean {
  return Number.isInteger(amount) && amount >= 0 && amount <= largestAmount
}

/** Adds amounts of one currency; mixing currencies is a fault of the program, not of a person. */
export function sum(amounts: readonly Money[], currency: string): Money {
  let amount = 0
  for (const each of amounts) {
    if (each.currency !== currency) throw new Error(`Cannot add ${each.currency} to ${currency}`)
    amount += each.amount
  }
  return { amount, currency }
}

/** What several of the same cost. */
export function times(price: Money, quantity: number): Money {
  return { amount: price.amount * quantity, currency: price.currency }
}

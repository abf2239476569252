/** An amount in minor units (ISO 4217 exponent: cents, Rappen, centavos). Always an integer. */
export interface Money {
  amount: number
  /** ISO 4217, upper case. */
  currency: string
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

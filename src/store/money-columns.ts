import type { Money } from '#core/money.ts'

/** A record as its table has it, with the two columns of its money in the place of the field of that name. */
export type InColumns<Kept, Name extends keyof Kept> = Omit<Kept, Name> & Money

/** The record, with what its columns say as its price. */
export const priced = <Row extends Money>({ amount, currency, ...row }: Row) => ({
  ...row,
  price: { amount, currency },
})

/** The record, with what its columns say as its money. */
export const withMoney = <Row extends Money>({ amount, currency, ...row }: Row) => ({
  ...row,
  money: { amount, currency },
})

import type { BoxOfficeShelf } from '../../ports/box-office.ts'
import type { NewDiscountUse, TicketDiscount } from '../../ports/discounts.ts'
import type { NewPassUse } from '../../ports/passes.ts'

/** What codes, passes and vouchers did to an order, to be written with it. */
export interface Entitled {
  discount: NewDiscountUse | undefined
  cheaper: TicketDiscount[]
  bookings: NewPassUse[]
  redeemed: { voucherId: string; amount: number }[]
}

export interface EntitledOrder {
  orderId: string
  at: Temporal.Instant
  by: string
  currency: string
  entitled: Entitled
}

/** Writes what the orders of a group were placed with, each kind in one statement. */
export async function writeEntitled(
  boxOffice: BoxOfficeShelf,
  orders: readonly EntitledOrder[],
): Promise<void> {
  const discounts = orders.flatMap(({ entitled }) => entitled.discount ?? [])
  if (discounts.length > 0)
    await boxOffice.addDiscountUses(
      discounts,
      orders.flatMap(({ entitled }) => entitled.cheaper),
    )
  const bookings = orders.flatMap(({ entitled }) => entitled.bookings)
  if (bookings.length > 0) await boxOffice.addPassUses(bookings)
  const payments = orders.flatMap(({ entitled, currency, ...order }) =>
    entitled.redeemed.map(({ voucherId, amount }) => ({
      voucherId,
      note: { ...order, why: '' },
      money: { amount, currency },
    })),
  )
  if (payments.length === 0) return
  await boxOffice.moveVouchers(
    payments.map(({ voucherId, note, money }) => ({
      ...{ ...note, voucherId, act: 'redeem' as const },
      amount: -money.amount,
    })),
  )
  await boxOffice.addMoneyMoves(payments.map(({ note, money }) => ({ ...note, money, way: 'voucher' })))
}

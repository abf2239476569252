import type { Order, OrderProduct } from '#core/boxoffice/orders/order.ts'
import type { HouseLanguage } from '#core/localised.ts'
import type { CounterWay } from '../../money/pay-order.ts'
import type { House } from '../../ports/house.ts'
import type { Shelves } from '../../ports/store.ts'
import { writeOrder } from './write-order.ts'
import { writeOrderLetter } from './write-order-letter.ts'

export interface ProductOrder {
  id: string
  editionId: string
  name: string
  email: string
  language: HouseLanguage
  product: OrderProduct
  /** How it is paid, if it costs anything: in cash unless said otherwise. */
  way?: CounterWay
  idempotencyKey: string
  request: string
  at: Temporal.Instant
  by: string
}

/**
 * Writes the order of one pass, voucher or gift, paid across the counter at once or given for nothing. What the product is
 * must be written next, and then its letter (`tellOfProduct`).
 */
export async function writeProductOrder(
  house: Pick<House, 'chance'>,
  { boxOffice }: Pick<Shelves, 'boxOffice'>,
  { id, product, way: paid = 'counter', at, by, ...order }: ProductOrder,
): Promise<'added' | 'key-taken'> {
  const isFree = product.price.amount === 0
  const way = isFree ? 'free' : paid
  const written = await writeOrder(house, boxOffice, {
    ...{ ...order, id, basketId: null, way, state: 'paid', payUntil: null, placedAt: at },
    total: product.price,
  })
  if (written === 'key-taken') return written
  await boxOffice.addProducts([{ ...product, orderId: id }])
  if (!isFree) await boxOffice.moveMoney({ orderId: id, money: product.price, way, at, by, why: '' })
  return 'added'
}

/** The order once its product is written, with the letter that brings it. */
export async function tellOfProduct(
  { boxOffice, letters }: Pick<Shelves, 'boxOffice' | 'letters'>,
  orderId: string,
  at: Temporal.Instant,
): Promise<Order> {
  const order = (await boxOffice.order(orderId))!
  await writeOrderLetter(letters, 'order', order, at)
  return order
}

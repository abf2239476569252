import type { Order, OrderProduct } from '#core/boxoffice/orders/order.ts'
import { idFrom } from '#core/id.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { isRefusal, type Refusal, type RefusalCode } from '#core/refusal.ts'
import type { CounterWay } from '../../money/pay-order.ts'
import type { House } from '../../ports/house.ts'
import type { Shelves } from '../../ports/store.ts'
import { orderUnderKey, writeOrder } from './write-order.ts'
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
 * must be written next (`sellProduct` does both).
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

/** What is sold or given across the counter. */
interface ProductToSell {
  order: Omit<ProductOrder, 'id' | 'idempotencyKey' | 'request' | 'at' | 'by'>
  /** Writes what the product is. */
  issue(orderId: string): Promise<void>
}

/**
 * One pass, voucher or gift in an order of its own, with the letter that brings it; once for each key: asked again, the order
 * is the one that is there.
 *
 * @param toSell asked where nothing is there under the key
 */
export async function sellProduct<Code extends RefusalCode>(
  house: Pick<House, 'chance'>,
  shelves: Pick<Shelves, 'boxOffice' | 'letters'>,
  asked: Pick<ProductOrder, 'idempotencyKey' | 'request' | 'at' | 'by'>,
  toSell: () => Promise<ProductToSell | Refusal<Code>>,
): Promise<Order | Refusal<Code | 'key-reused'>> {
  const { boxOffice, letters } = shelves
  const { idempotencyKey, request, at } = asked
  const before = await orderUnderKey(boxOffice, idempotencyKey, request)
  if (before) return before
  const selling = await toSell()
  if (isRefusal(selling)) return selling
  const id = idFrom(house.chance.bytes(16))
  const written = await writeProductOrder(house, shelves, { ...selling.order, ...asked, id })
  if (written === 'key-taken') return (await orderUnderKey(boxOffice, idempotencyKey, request))!
  await selling.issue(id)
  const order = (await boxOffice.order(id))!
  await writeOrderLetter(letters, 'order', order, at)
  return order
}

import { whyNoProducts } from '#core/boxoffice/availability.ts'
import { readContact } from '#core/boxoffice/contact.ts'
import type { Order, PaymentWay } from '#core/boxoffice/order.ts'
import { paymentPlan } from '#core/boxoffice/payment.ts'
import { idFrom } from '#core/id.ts'
import type { HouseLanguage, Localised } from '#core/localised.ts'
import type { Money } from '#core/money.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from './acting.ts'
import type { BoxOfficeShelf } from './ports/box-office.ts'
import type { House } from './ports/house.ts'
import type { NewProduct } from './ports/orders.ts'
import type { Shelves } from './ports/store.ts'
import { issueProducts } from './steps/issue-products.ts'
import { digestOf, orderUnderKey, whyNotKey, writeOrder } from './steps/write-order.ts'
import { writeOrderLetter } from './steps/write-order-letter.ts'

export interface OrderProductOnline {
  editionId: string
  /** A kind of pass that is on sale, or one of the values of vouchers that are offered, in minor units. */
  what: { passProductId: string } | { voucher: number }
  /** Of whoever buys it; a pass is theirs. */
  name: string
  email: string
  /** Of the letter. */
  language: HouseLanguage
  /** `free` when nothing is to be paid, whatever was asked. */
  way: PaymentWay
  idempotencyKey: string
}

type OrderRefusal = Refusal<
  'not-found' | 'wrong-value' | 'address-wrong' | 'key-reused' | 'sale-closed' | 'way-not-offered'
>

/**
 * Orders a pass or a voucher as the audience does: it waits for its money like an order of seats, and is issued when that
 * has come (docs/rules/passes.md#bought-online).
 */
export async function orderProduct(
  house: Pick<House, 'store' | 'clock' | 'chance' | 'signer' | 'payments'>,
  acting: Acting,
  input: OrderProductOnline,
): Promise<Order | OrderRefusal> {
  const contact = readContact(input)
  if (isRefusal(contact)) return contact
  const { editionId, what, way: asked, language, idempotencyKey } = input
  const wrongKey = whyNotKey(idempotencyKey)
  if (wrongKey) return wrongKey
  const request = digestOf(['product', editionId, what, contact.name, contact.email, asked])
  return house.store.within(acting.organisation, async (shelves): Promise<Order | OrderRefusal> => {
    const { boxOffice, money } = shelves
    const before = await orderUnderKey(boxOffice, idempotencyKey, request)
    if (before) return before
    const edition = await boxOffice.editionSale(editionId)
    if (!edition) return refuse('not-found', { edition: editionId })
    const now = house.clock.now()
    const over = whyNoProducts(edition, now)
    if (over) return over
    const found = await productOnSale(boxOffice, editionId, edition.currency, what)
    if (isRefusal(found)) return found
    const { price } = found
    const isFree = price.amount === 0
    if (!isFree && (asked === 'free' || asked === 'voucher'))
      return refuse('wrong-value', { field: 'way', value: asked })
    const plan = isFree
      ? { payUntil: null }
      : paymentPlan(asked, await money.terms(editionId), house.payments !== undefined, now, null)
    if (isRefusal(plan)) return plan
    const id = idFrom(house.chance.bytes(16))
    const written = await writeOrder(house, boxOffice, {
      ...{ id, editionId, basketId: null, ...contact, language, total: price },
      ...{ way: isFree ? 'free' : asked, state: isFree ? 'paid' : 'unpaid', payUntil: plan.payUntil },
      ...{ idempotencyKey, request, placedAt: now },
    })
    if (written === 'key-taken') return (await orderUnderKey(boxOffice, idempotencyKey, request))!
    const productId = idFrom(house.chance.bytes(16))
    await boxOffice.addProducts([{ ...found, id: productId, orderId: id, state: 'valid' }])
    return told(house, shelves, id, { at: now, by: acting.by })
  })
}

/** The order as it is then; what costs nothing is issued at once, and who pays by card is about to: the letter comes then. */
async function told(
  house: Pick<House, 'chance' | 'clock' | 'signer'>,
  { boxOffice, letters }: Pick<Shelves, 'boxOffice' | 'letters'>,
  orderId: string,
  note: { at: Temporal.Instant; by: string },
): Promise<Order> {
  const order = (await boxOffice.order(orderId))!
  if (order.state === 'paid') await issueProducts(house, boxOffice, order, note)
  if (order.way !== 'card') await writeOrderLetter(letters, 'order', order, note.at)
  return (await boxOffice.order(orderId))!
}

async function productOnSale(
  boxOffice: BoxOfficeShelf,
  editionId: string,
  currency: string,
  what: OrderProductOnline['what'],
): Promise<
  | (Pick<NewProduct, 'kind' | 'passProductId' | 'voucherMonths'> & { name: Localised; price: Money })
  | Refusal<'not-found' | 'wrong-value'>
> {
  if ('passProductId' in what) {
    const pass = await boxOffice.passProduct(what.passProductId)
    if (pass?.editionId !== editionId || !pass.isOnSale)
      return refuse('not-found', { product: what.passProductId })
    return { kind: 'pass', name: pass.name, price: pass.price, passProductId: pass.id }
  }
  const offer = await boxOffice.voucherOffer(editionId)
  if (!offer?.amounts.includes(what.voucher))
    return refuse('wrong-value', { field: 'voucher', value: what.voucher })
  const price = { amount: what.voucher, currency }
  return { kind: 'voucher', name: {}, price, voucherMonths: offer.months }
}

import { readShownName, whyNotGive } from '#core/audience/appeal/campaign.ts'
import { paymentPlan } from '#core/boxoffice/money/payment.ts'
import { readContact } from '#core/boxoffice/orders/contact.ts'
import type { Order, PaymentWay } from '#core/boxoffice/orders/order.ts'
import { whyNoProducts } from '#core/boxoffice/seats/availability.ts'
import { idFrom, secretFrom } from '#core/id.ts'
import type { HouseLanguage, Localised } from '#core/localised.ts'
import type { Money } from '#core/money.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { BoxOfficeShelf } from '../ports/box-office.ts'
import type { House } from '../ports/house.ts'
import type { NewProduct } from '../ports/orders.ts'
import type { Shelves } from '../ports/store.ts'
import { issueProducts } from './steps/issue-products.ts'
import { digestOf, orderUnderKey, whyNotKey, writeOrder } from './steps/write-order.ts'
import { writeOrderLetter } from './steps/write-order-letter.ts'

interface GiftToPromise {
  campaignId: string
  amount: number
  shownName: string
  isMonthly?: boolean
}

export interface OrderProductOnline {
  editionId: string
  /**
   * A kind of pass that is on sale, one of the values of vouchers that are offered, or a gift to an appeal: amounts in minor
   * units; `shownName`: what the appeal's page shows, empty for nothing; `isMonthly`: by card, each month until it is ended.
   */
  what: { passProductId: string } | { voucher: number } | { gift: GiftToPromise }
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
  | 'not-found'
  | 'wrong-value'
  | 'address-wrong'
  | 'key-reused'
  | 'sale-closed'
  | 'appeal-over'
  | 'way-not-offered'
>

/**
 * Orders a pass or a voucher as the audience does, or promises a gift: it waits for its money like an order of seats, and is
 * issued when that has come (docs/rules/passes.md#bought-online, docs/rules/appeals.md#giving).
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
    // An appeal ends on a day of its own.
    const over = 'gift' in what ? undefined : whyNoProducts(edition, now)
    if (over) return over
    const found =
      'gift' in what
        ? await giftTo(shelves, { ...edition, id: editionId }, what.gift, now)
        : await productOnSale(boxOffice, editionId, edition.currency, what)
    if (isRefusal(found)) return found
    const { price } = found
    const isFree = price.amount === 0
    const isElsewhere = 'gift' in what && asked !== 'card' && asked !== 'transfer'
    const isMonthly = 'gift' in what && what.gift.isMonthly === true
    if (isMonthly && asked !== 'card') return refuse('way-not-offered', { way: asked })
    if (!isFree && (asked === 'free' || asked === 'voucher' || isElsewhere))
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
    if ('gift' in found) {
      const monthly = isMonthly
        ? await promiseMonthly(house, shelves, { ...found, ...contact, language }, edition.timeZone, now)
        : undefined
      await boxOffice.addGift({ id: productId, ...found.gift, ...(monthly && { monthly }) })
    }
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

/** Writes down that more months follow the first, which starts them when it is paid. */
async function promiseMonthly(
  house: Pick<House, 'chance'>,
  { monthlyGifts }: Pick<Shelves, 'monthlyGifts'>,
  { gift, price, name, email, language }: PromisedMonth,
  timeZone: string,
  promisedAt: Temporal.Instant,
): Promise<{ id: string; month: string }> {
  const id = idFrom(house.chance.bytes(16))
  const token = secretFrom(house.chance.bytes(24))
  await monthlyGifts.add({ ...gift, ...{ id, token, money: price, name, email, language, promisedAt } })
  return { id, month: promisedAt.toZonedDateTimeISO(timeZone).toPlainDate().toPlainYearMonth().toString() }
}

interface PromisedMonth {
  gift: { campaignId: string; shownName: string }
  price: Money
  name: string
  email: string
  language: HouseLanguage
}

/** A gift as the order's product; its name is that of the appeal. */
async function giftTo(
  { appeals }: Pick<Shelves, 'appeals'>,
  { id, currency, timeZone }: { id: string; currency: string; timeZone: string },
  { campaignId, amount, shownName: given, isMonthly }: GiftToPromise,
  now: Temporal.Instant,
): Promise<
  | (Pick<NewProduct, 'kind' | 'name' | 'price'> & { gift: { campaignId: string; shownName: string } })
  | Refusal<'not-found' | 'wrong-value' | 'appeal-over'>
> {
  const campaign = await appeals.campaign(campaignId)
  if (campaign?.editionId !== id) return refuse('not-found', { campaign: campaignId })
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate().toString()
  const wrong = whyNotGive(campaign, amount, today)
  if (wrong) return wrong
  if (isMonthly && !campaign.takesMonthly) return refuse('wrong-value', { field: 'isMonthly' })
  const shownName = readShownName(given)
  if (typeof shownName !== 'string') return shownName
  return { kind: 'gift', name: campaign.title, price: { amount, currency }, gift: { campaignId, shownName } }
}

async function productOnSale(
  boxOffice: BoxOfficeShelf,
  editionId: string,
  currency: string,
  what: Exclude<OrderProductOnline['what'], { gift: unknown }>,
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

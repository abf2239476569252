import { bookWithPass } from '#acts/boxoffice/book-with-pass.ts'
import { enterCode } from '#acts/boxoffice/enter-code.ts'
import { holdBasket } from '#acts/boxoffice/hold-basket.ts'
import { issuePass } from '#acts/boxoffice/issue-pass.ts'
import { issueVoucher } from '#acts/boxoffice/issue-voucher.ts'
import { listPassProducts } from '#acts/boxoffice/list-pass-products.ts'
import { listPasses } from '#acts/boxoffice/list-passes.ts'
import { listPrices } from '#acts/boxoffice/list-prices.ts'
import { placeOrder } from '#acts/boxoffice/place-order.ts'
import { setDiscountCode } from '#acts/boxoffice/set-discount-code.ts'
import { setPassProduct } from '#acts/boxoffice/set-pass-product.ts'
import { setVoucherOffer } from '#acts/boxoffice/set-voucher-offer.ts'
import { issueInvoice } from '#acts/money/issue-invoice.ts'
import { payOrder } from '#acts/money/pay-order.ts'
import { setInvoiceIssuer } from '#acts/money/set-invoice-issuer.ts'
import type { Order } from '#core/boxoffice/orders/order.ts'
import { isPressPass } from '#core/boxoffice/prices/pass.ts'
import type { Edition } from '#core/programme/edition.ts'
import { isRefusal } from '#core/refusal.ts'
import { granted } from '../granted.ts'
import { houseAt, type Seeding } from './seeding.ts'
import type { OnSale } from './sell-seats.ts'

/** Kinds of pass, vouchers, discount codes, and who writes the invoices. */
export async function setUpPasses({ house, acting, files }: Seeding, editionId: string): Promise<void> {
  for (const [position, pass] of files.passes.entries())
    await granted(pass.key, setPassProduct(house, acting, { ...pass, editionId, position }))
  await granted('the vouchers', setVoucherOffer(house, acting, { editionId, offer: files.vouchers }))
  for (const code of files.discountCodes) {
    const unlimited = { percent: null, amount: null, mostUses: null, mostPerPerson: null, mostSeats: null }
    const always = { validFrom: null, validUntil: null, kinds: [], screeningIds: [] }
    const wish = { ...unlimited, ...always, ...code, editionId }
    await granted(code.code, setDiscountCode(house, acting, wish))
  }
  await granted('the issuer', setInvoiceIssuer(house, acting, { ...files.issuer, rates: [] }))
}

/** A pass of each kind with some bookings, an order with a code and its invoice, and a voucher. */
export async function sellPasses(
  seeding: Seeding,
  edition: Edition,
  screenings: readonly OnSale[],
  moment: Temporal.Instant,
): Promise<Order[]> {
  const { acting, files } = seeding
  const editionId = edition.id
  const house = houseAt(seeding, moment)
  const visitor = { organisation: acting.organisation, by: 'public' }
  const open = screenings
    .filter(each => each.pull > 0 && Temporal.Instant.compare(each.startsAt, seeding.now) > 0)
    .sort((one, other) => Temporal.Instant.compare(one.startsAt, other.startsAt))
  const buyer = (index: number) => {
    const name = `${files.visitors.givenNames[index]} ${files.visitors.surnames[index]}`
    return { name, email: `pase.${index + 1}@correo.example` }
  }
  const key = (what: string) => `demo-${editionId}-${what}`
  const orders: Order[] = []

  const products = await listPassProducts(house, acting, { editionId })
  // Who is accredited gets the press's pass with the approval.
  for (const [index, product] of products.filter(each => !isPressPass(each)).entries()) {
    const issued = issuePass(house, acting, {
      ...{ editionId, productId: product.id, ...buyer(index), isGift: product.price.amount === 0 },
      idempotencyKey: key(`pass-${product.key}`),
    })
    const passId = (await granted(product.key, issued)).products[0]!.id
    const { number } = (await listPasses(house, acting, { editionId })).find(pass => pass.id === passId)!
    const secret = await secretOf(seeding, passId)
    const language = 'es' as const
    const entered = enterCode(house, visitor, { editionId, language, typed: number, secret })
    const { token } = await granted('a basket', entered)
    for (const { screeningId } of open.slice(index, index + 8).filter((_, at) => at % 4 === 0)) {
      const booked = await bookWithPass(house, visitor, { token, screeningId, passId, quantity: 1 })
      if (isRefusal(booked) && !/^(sold-out|pass-overlaps)$/.test(booked.refused))
        throw new Error(`Booking with a pass was refused: ${booked.refused}`)
    }
    const placed = await placeOrder(house, visitor, {
      ...{ token, ...buyer(index), way: 'free', idempotencyKey: key(`booking-${product.key}`) },
    })
    if (!isRefusal(placed)) orders.push(placed)
  }
  const withCode = await sellWithCode(seeding, editionId, open[0]?.screeningId, buyer(3), moment)
  if (withCode) orders.push(withCode)
  const voucher = issueVoucher(house, acting, {
    ...{ editionId, ...buyer(4), value: 10_000, endsAt: moment.add({ hours: 24 * 365 }) },
    idempotencyKey: key('voucher'),
  })
  await granted('a voucher', voucher)
  return orders
}

async function secretOf({ house, acting }: Seeding, passId: string): Promise<string> {
  return house.store.within(acting.organisation, async ({ boxOffice }) => {
    const [found] = await boxOffice.passesById([passId])
    return found!.pass.secret
  })
}

async function sellWithCode(
  seeding: Seeding,
  editionId: string,
  screeningId: string | undefined,
  buyer: { name: string; email: string },
  moment: Temporal.Instant,
): Promise<Order | undefined> {
  const { acting, files } = seeding
  const [code] = files.discountCodes
  if (!screeningId || !code) return undefined
  const house = houseAt(seeding, moment)
  const visitor = { organisation: acting.organisation, by: 'public' }
  const [price] = await granted('the prices', listPrices(house, acting, { editionId }))
  const lines = [{ screeningId, priceId: price!.id, quantity: 2 }]
  const held = await holdBasket(house, visitor, { editionId, language: 'es', lines })
  if (isRefusal(held)) return undefined
  const typed = { editionId, language: 'es' as const, token: held.token, typed: code.code, secret: '' }
  await granted('a code', enterCode(house, visitor, typed))
  const order = await granted(
    'an order with a code',
    placeOrder(house, visitor, {
      ...{ token: held.token, ...buyer, way: 'counter', idempotencyKey: `demo-${editionId}-code` },
    }),
  )
  await granted('a payment', payOrder(house, acting, { orderId: order.id }))
  await granted('an invoice', issueInvoice(house, visitor, { token: order.token, address: 'La Paz' }))
  return order
}

import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { beginPayment } from '#acts/begin-payment.ts'
import { checkLedger } from '#acts/check-ledger.ts'
import { expireUnpaidOrders } from '#acts/expire-unpaid-orders.ts'
import { hideGiver } from '#acts/hide-giver.ts'
import { issueInvoice } from '#acts/issue-invoice.ts'
import { listCampaigns } from '#acts/list-campaigns.ts'
import { listGifts } from '#acts/list-gifts.ts'
import { orderProduct } from '#acts/order-product.ts'
import type { House } from '#acts/ports/house.ts'
import { refundOrder } from '#acts/refund-order.ts'
import { sendRefunds } from '#acts/send-refunds.ts'
import { setCampaign } from '#acts/set-campaign.ts'
import { setInvoiceIssuer } from '#acts/set-invoice-issuer.ts'
import { setPaymentTerms } from '#acts/set-payment-terms.ts'
import { showCampaign } from '#acts/show-campaign.ts'
import { showOrder } from '#acts/show-order.ts'
import { takePaymentEvent } from '#acts/take-payment-event.ts'
import { takeTransfer } from '#acts/take-transfer.ts'
import type { Campaign } from '#core/audience/appeal/campaign.ts'
import type { Order } from '#core/boxoffice/order.ts'
import { openStripe, type StripeServer } from '#outside/contract/stripe-server.ts'
import { stripePayments } from '#outside/stripe-payments.ts'
import { acting, must, openStage, refused, type Stage } from '#store/contract/box-office-stage.ts'

let stage: Stage
let stripe: StripeServer
let house: Pick<House, 'store' | 'clock' | 'chance' | 'signer' | 'payments'>
let campaign: Campaign
const visitor = { organisation: acting.organisation, by: 'public' }

beforeAll(async () => {
  stage = await openStage()
  stripe = await openStripe()
  const { secretKey, webhookSecret, url } = stripe
  house = {
    ...stage.house,
    payments: stripePayments({ secretKey, webhookSecret, api: url, publicUrl: 'https://altura.example' }),
  }
  const { editionId } = stage
  const account = { holder: 'Altura', number: '1000-2000-3000', bic: '', bank: 'Banco' }
  const ways = ['counter', 'card', 'transfer'] as const
  must(await setPaymentTerms(house, acting, { editionId, ways: [...ways], transferDays: 3, account }))
  campaign = must(
    await setCampaign(house, acting, {
      ...{ editionId, slug: 'projector', title: { en: 'A projector' }, story: { en: 'Ours is old.' } },
      ...{ goal: 100_000, endsOn: '2027-12-31', suggested: [2000, 5000], isPublished: true },
    }),
  )
})
afterAll(async () => {
  await stripe?.close()
  await stage?.database.drop()
})

let keys = 0
const give = (amount: number, shownName = '', way: 'card' | 'transfer' | 'counter' = 'card') =>
  orderProduct(house, visitor, {
    ...{ editionId: stage.editionId, name: 'Wara Cárdenas', email: 'wara@example.org', language: 'es', way },
    what: { gift: { campaignId: campaign.id, amount, shownName } },
    idempotencyKey: `a-gift-of-mine-${++keys}`,
  })
async function pay({ token }: Order): Promise<string> {
  const { access } = must(await beginPayment(house, visitor, { token }))
  const page = access.slice(access.lastIndexOf('/') + 1)
  stripe.pay(page)
  for (const { body, signature } of stripe.events) await takePaymentEvent(house, { body, signature })
  return page
}
const shown = async () =>
  must(await showCampaign(house, visitor, { editionId: stage.editionId, slug: 'projector' }))
const receiptsOf = async ({ token }: Order) =>
  must(await showOrder(house, visitor, { token })).gifts.map(({ receipt }) => receipt)

test('a gift moves the bar once its money is here, has a receipt, and moves it back when it is refunded', async () => {
  const card = must(await give(5000, 'Wara'))
  expect([card.state, (await shown()).raised, await receiptsOf(card)]).toEqual([
    'unpaid',
    { amount: 0, gifts: 0 },
    [],
  ])
  const page = await pay(card)
  await pay(must(await give(2500)))
  const transfer = must(await give(1000, 'Inti', 'transfer'))
  must(await takeTransfer(house, acting, { orderId: transfer.id, amount: 1000, why: 'line 1' }))
  expect(await shown()).toMatchObject({
    raised: { amount: 8500, gifts: 3 },
    givers: expect.arrayContaining(['Wara', 'Inti']),
    isAsking: true,
  })
  const { year } = house.clock.now().toZonedDateTimeISO('America/La_Paz')
  expect([await receiptsOf(card), await receiptsOf(transfer)]).toEqual([
    [`GIFT-${year}-000001`],
    [`GIFT-${year}-000003`],
  ])
  const letters = await stage.query(
    sql<{ kind: string }>`select kind from letter where order_id = ${card.id}`,
  )
  expect(letters.map(letter => letter.kind)).toEqual(['order-paid'])

  must(await refundOrder(house, acting, { orderId: card.id, why: 'asked' }))
  expect(await sendRefunds(house, acting)).toEqual({ refunded: 1, failed: 0 })
  expect(stripe.kept(page)).toBe(0)
  expect(await shown()).toMatchObject({ raised: { amount: 3500, gifts: 2 }, givers: ['Inti'] })
  const gifts = must(await listGifts(house, acting, { campaignId: campaign.id }))
  expect(gifts.map(({ money, isRefunded }) => [money.amount, isRefunded])).toEqual([
    [1000, false],
    [2500, false],
    [5000, true],
  ])
  must(await hideGiver(house, acting, { giftId: gifts[0]!.id }))
  expect((await shown()).givers).toEqual([])
  expect((await listCampaigns(house, acting, { editionId: stage.editionId }))[0]).toMatchObject({
    raised: { amount: 3500, gifts: 2 },
  })
  expect(await checkLedger(house, acting)).toEqual([])
})

test('receipts have no hole, whoever gives at the same moment and whatever is not paid', async () => {
  const orders = []
  for (let count = 0; count < 6; count++) orders.push(must(await give(1000, '', 'transfer')))
  await Promise.all(
    orders
      .slice(1)
      .map(({ id }, at) => takeTransfer(house, acting, { orderId: id, amount: 1000, why: `at once ${at}` })),
  )
  stage.advance({ hours: 24 * 4 })
  await expireUnpaidOrders(house, acting)
  expect(await receiptsOf(orders[0]!)).toEqual([])
  // Late money still is a gift.
  must(await takeTransfer(house, acting, { orderId: orders[0]!.id, amount: 1000, why: 'late' }))
  const numbers = await stage.query(sql<{ number: number }>`select number from gift_receipt order by number`)
  expect(numbers.map(({ number }) => number)).toEqual(numbers.map((_, at) => at + 1))
  expect(await checkLedger(house, acting)).toEqual([])
  await stage.query(sql`update gift_receipt_year set last = last + 1`)
  expect((await checkLedger(house, acting)).map(({ problem }) => problem)).toEqual(['invoice-numbers-differ'])
  await stage.query(sql`update gift_receipt_year set last = last - 1`)
})

test('what no gift can be is refused and changes nothing; a gift is on no invoice', async () => {
  for (const amount of [0, 99, -1, 10.5, 10_000_001]) expect(refused(await give(amount))).toBe('wrong-value')
  expect(refused(await give(1000, 'https://spam.example'))).toBe('wrong-value')
  expect(refused(await give(1000, '', 'counter'))).toBe('wrong-value')
  const { id: campaignId, goal, ...said } = campaign
  const set = (change: object) =>
    setCampaign(house, acting, { ...said, goal: goal.amount, campaignId, ...change })
  for (const wrong of [
    { goal: 0 },
    { endsOn: '2027-02-30' },
    { title: {} },
    { suggested: [50] },
    { slug: 'A b' },
  ])
    expect(refused(await set(wrong))).toBe('wrong-value')
  const paid = must(await give(1000, '', 'transfer'))
  must(await takeTransfer(house, acting, { orderId: paid.id, amount: 1000, why: 'for the invoice' }))
  must(
    await setInvoiceIssuer(house, acting, {
      ...{ name: 'Altura', address: 'La Paz', country: 'BO', taxNumber: '', vatNumber: '', email: '' },
      ...{ note: {}, rates: [], invoiceSeries: 'INV', creditSeries: 'CN' },
    }),
  )
  expect(refused(await issueInvoice(house, acting, { orderId: paid.id }))).toBe('order-not-invoiceable')
  must(await set({ endsOn: '2020-01-01' }))
  expect([refused(await give(1000)), (await shown()).isAsking]).toEqual(['appeal-over', false])
  must(await set({ isPublished: false }))
  const { editionId } = stage
  expect(refused(await showCampaign(house, visitor, { editionId, slug: 'projector' }))).toBe('not-found')
})

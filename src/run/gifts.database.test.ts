import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import PostalMime from 'postal-mime'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hideGiver } from '#acts/appeals/hide-giver.ts'
import { listCampaigns } from '#acts/appeals/list-campaigns.ts'
import { listGifts } from '#acts/appeals/list-gifts.ts'
import { printReceipt } from '#acts/appeals/print-receipt.ts'
import { sendYearReceipt } from '#acts/appeals/send-year-receipt.ts'
import { setCampaign } from '#acts/appeals/set-campaign.ts'
import { showCampaign } from '#acts/appeals/show-campaign.ts'
import { takeGift } from '#acts/appeals/take-gift.ts'
import { checkLedger } from '#acts/boxoffice/check-ledger.ts'
import { expireUnpaidOrders } from '#acts/boxoffice/expire-unpaid-orders.ts'
import { orderProduct } from '#acts/boxoffice/order-product.ts'
import { showOrder } from '#acts/boxoffice/show-order.ts'
import { beginPayment } from '#acts/money/begin-payment.ts'
import { issueInvoice } from '#acts/money/issue-invoice.ts'
import { refundOrder } from '#acts/money/refund-order.ts'
import { sendRefunds } from '#acts/money/send-refunds.ts'
import { setInvoiceIssuer } from '#acts/money/set-invoice-issuer.ts'
import { setPaymentTerms } from '#acts/money/set-payment-terms.ts'
import { takePaymentEvent } from '#acts/money/take-payment-event.ts'
import { takeTransfer } from '#acts/money/take-transfer.ts'
import type { House } from '#acts/ports/house.ts'
import { sendWaitingLetters } from '#acts/waiting-list/send-waiting-letters.ts'
import type { Campaign } from '#core/audience/appeal/campaign.ts'
import type { Order } from '#core/boxoffice/orders/order.ts'
import { stationery } from '#letters/stationery.ts'
import { openStripe, type StripeServer } from '#outside/contract/stripe-server.ts'
import { mailer } from '#outside/mail.ts'
import { qrCodes } from '#outside/qr-code.ts'
import { typstPrinting } from '#outside/typst-printing.ts'
import { acting, must, openStage, refused, type Stage } from '#store/contract/box-office-stage.ts'

let stage: Stage
let stripe: StripeServer
let house: Pick<House, 'store' | 'clock' | 'chance' | 'signer' | 'payments'>
let campaign: Campaign
const publicUrl = 'https://altura.example'
const visitor = { organisation: acting.organisation, by: 'public' }

beforeAll(async () => {
  stage = await openStage()
  stripe = await openStripe()
  house = {
    ...stage.house,
    payments: stripe.payments,
  }
  const { editionId } = stage
  const account = { holder: 'Altura', number: '1000-2000-3000', bic: '', bank: 'Banco' }
  const ways = ['counter', 'card', 'transfer'] as const
  must(await setPaymentTerms(house, acting, { editionId, ways: [...ways], transferDays: 3, account }))
  campaign = must(
    await setCampaign(house, acting, {
      ...{ editionId, slug: 'projector', title: { en: 'A projector' }, story: { en: 'Ours is old.' } },
      ...{
        goal: 100_000,
        endsOn: '2027-12-31',
        suggested: [2000, 5000],
        takesMonthly: true,
        isPublished: true,
      },
    }),
  )
})
afterAll(async () => {
  await stripe?.close()
  await stage?.database.drop()
})

let keys = 0
const take = (change: object, key = `at-the-counter-${++keys}`) =>
  takeGift(house, acting, {
    ...{ campaignId: campaign.id, amount: 1000, way: 'counter', name: '', email: '', shownName: '' },
    ...change,
    idempotencyKey: key,
  })
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
/** The words of a PDF in one line. */
const wordsIn = async (pdf: Uint8Array) => {
  const { text } = await extractText(await getDocumentProxy(pdf.slice()), { mergePages: true })
  return text.replaceAll(/\s+/g, ' ')
}
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

test('a gift at the counter is here at once, named or not, once for its key, with a receipt in the same row', async () => {
  const before = (await shown()).raised
  const unnamed = must(await take({ amount: 2000 }, 'pressed-twice'))
  expect(must(await take({ amount: 2000 }, 'pressed-twice')).id).toBe(unnamed.id)
  expect(refused(await take({ amount: 3000 }, 'pressed-twice'))).toBe('key-reused')
  const named = must(
    await take({ way: 'counter-card', name: 'Inti', email: 'inti@example.org', shownName: 'Familia Inti' }),
  )
  expect([unnamed.state, unnamed.received.amount, named.state]).toEqual(['paid', 2000, 'paid'])
  expect(await shown()).toMatchObject({
    raised: { amount: before.amount + 3000, gifts: before.gifts + 2 },
    givers: expect.arrayContaining(['Familia Inti']),
  })
  const moved = await stage.query(
    sql<{
      way: string
    }>`select way from money_move where order_id = any(${[unnamed.id, named.id]}::uuid[]) order by id`,
  )
  expect(moved.map(({ way }) => way)).toEqual(['counter', 'counter-card'])
  const told = await stage.query(
    sql<{
      recipient: string
    }>`select recipient from letter where order_id = any(${[unnamed.id, named.id]}::uuid[])`,
  )
  expect(told).toEqual([{ recipient: 'inti@example.org' }])
  must(await refundOrder(house, acting, { orderId: unnamed.id, why: 'counted twice' }))
  expect((await shown()).raised).toEqual({ amount: before.amount + 1000, gifts: before.gifts + 1 })
  expect(await checkLedger(house, acting)).toEqual([])
})

test('a receipt is a PDF with its number; a year’s one has all that stands, and goes to its address alone', async () => {
  const printed = {
    ...house,
    stationery: stationery({ printer: typstPrinting(), qrCodes: qrCodes(), publicUrl }),
  }
  const from = { name: 'Amaru', email: 'Amaru@example.org' }
  const orders = [must(await take({ ...from, amount: 1100 })), must(await take({ ...from, amount: 2200 }))]
  const back = must(await take({ ...from, email: 'amaru@example.org', amount: 4400 }))
  must(await refundOrder(house, acting, { orderId: back.id, why: 'asked' }))
  const [receipt] = await receiptsOf(orders[0]!)
  const one = must(await printReceipt(printed, visitor, { token: orders[0]!.token, language: 'de' }))
  expect([one.name, await wordsIn(one.bytes)]).toEqual([
    `${receipt}.pdf`,
    expect.stringMatching(new RegExp(`Quittung ${receipt}.*Amaru.*11,00`)),
  ])
  const void_ = must(await printReceipt(printed, visitor, { token: back.token, language: 'en' }))
  expect(await wordsIn(void_.bytes)).toContain('given back, void')
  const giftId = orders[1]!.products[0]!.id
  const year = must(await printReceipt(printed, acting, { giftId, wholeYear: true, language: 'en' }))
  const words = await wordsIn(year.bytes)
  expect(words).toMatch(/Together Bs 33\.00/)
  expect(words).not.toContain('44.00')
  expect(refused(await printReceipt(printed, visitor, { token: 'no-such-secret-at-all' }))).toBe('not-found')

  const folder = await mkdtemp(join(tmpdir(), 'gifts-'))
  const posting = { ...printed, mailer: mailer({ smtpUrl: undefined, from: 'post@altura.example', folder }) }
  await sendWaitingLetters(posting, acting)
  const before = new Set(await readdir(folder))
  expect(must(await sendYearReceipt(house, visitor, orders[0]!)).email).toBe('Amaru@example.org')
  await sendWaitingLetters(posting, acting)
  const sent = (await readdir(folder)).filter(name => !before.has(name))
  const letter = await PostalMime.parse(await readFile(join(folder, sent[0]!)))
  await rm(folder, { recursive: true })
  const at = house.clock.now().toZonedDateTimeISO('America/La_Paz').year
  expect([sent.length, letter.to?.[0]?.address, letter.attachments.map(({ filename }) => filename)]).toEqual([
    1,
    'Amaru@example.org',
    [`GIFTS-${at}.pdf`],
  ])
  expect(letter.subject).toContain(String(at))
  expect(refused(await sendYearReceipt(house, visitor, must(await take({}))))).toBe('not-found')
})

test('what no gift can be is refused and changes nothing; a gift is on no invoice', async () => {
  for (const amount of [0, 99, -1, 10.5, 10_000_001]) expect(refused(await give(amount))).toBe('wrong-value')
  expect(refused(await give(1000, 'https://spam.example'))).toBe('wrong-value')
  expect(refused(await give(1000, '', 'counter'))).toBe('wrong-value')
  for (const wrong of [{ amount: 99 }, { shownName: 'a@b.example' }, { email: 'a@b.example' }])
    expect([wrong, refused(await take(wrong))]).toEqual([wrong, 'wrong-value'])
  expect(refused(await take({ name: 'Inti', email: 'nobody' }))).toBe('address-wrong')
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

import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { askMonthlyGifts } from '#acts/appeals/ask-monthly-gifts.ts'
import { endMonthlyGift } from '#acts/appeals/end-monthly-gift.ts'
import { hideGiver } from '#acts/appeals/hide-giver.ts'
import { listGifts } from '#acts/appeals/list-gifts.ts'
import { listMonthlyGifts } from '#acts/appeals/list-monthly-gifts.ts'
import { setCampaign } from '#acts/appeals/set-campaign.ts'
import { showMonthlyGift } from '#acts/appeals/show-monthly-gift.ts'
import { cancelOrder } from '#acts/boxoffice/cancel-order.ts'
import { checkLedger } from '#acts/boxoffice/check-ledger.ts'
import { expireUnpaidOrders } from '#acts/boxoffice/expire-unpaid-orders.ts'
import { orderProduct } from '#acts/boxoffice/order-product.ts'
import { showOrder } from '#acts/boxoffice/show-order.ts'
import { beginPayment } from '#acts/money/begin-payment.ts'
import { payOrder } from '#acts/money/pay-order.ts'
import { sendRefunds } from '#acts/money/send-refunds.ts'
import { settleOpenPayments } from '#acts/money/settle-open-payments.ts'
import { takePaymentEvent } from '#acts/money/take-payment-event.ts'
import type { House } from '#acts/ports/house.ts'
import type { Campaign } from '#core/audience/appeal/campaign.ts'
import { openStripe, type StripeServer } from '#outside/contract/stripe-server.ts'
import { acting, must, openStage, refused, type Stage } from '#store/contract/box-office-stage.ts'

let stage: Stage
let stripe: StripeServer
let house: Pick<House, 'store' | 'clock' | 'chance' | 'signer' | 'payments'>
let campaign: Campaign
const visitor = { organisation: acting.organisation, by: 'public' }

beforeAll(async () => {
  stage = await openStage()
  stripe = await openStripe()
  house = {
    ...stage.house,
    payments: stripe.payments,
  }
  campaign = must(await setCampaign(house, acting, campaignSaying({})))
})
beforeEach(() => {
  stripe.declineKeptCards(undefined)
  stripe.events.length = 0
})
afterAll(async () => {
  await stripe?.close()
  await stage?.database.drop()
})

const campaignSaying = (change: object) => ({
  ...{
    editionId: stage.editionId,
    slug: 'projector',
    title: { en: 'A projector' },
    story: { en: 'Ours is old.' },
  },
  ...{ goal: 100_000, endsOn: '2031-12-31', suggested: [], takesMonthly: true, isPublished: true },
  ...change,
})

let keys = 0
const promise = (amount: number, way: 'card' | 'transfer' = 'card') =>
  orderProduct(house, visitor, {
    ...{ editionId: stage.editionId, name: 'Wara Cárdenas', email: 'wara@example.org', language: 'es', way },
    what: { gift: { campaignId: campaign.id, amount, shownName: 'Wara', isMonthly: true } },
    idempotencyKey: `a-monthly-gift-${++keys}`,
  })

const hear = async (events = stripe.events.splice(0)) => {
  for (const { body, signature } of events) await takePaymentEvent(house, { body, signature })
}
async function payPage(token: string): Promise<void> {
  const { access } = must(await beginPayment(house, visitor, { token }))
  stripe.pay(access.slice(access.lastIndexOf('/') + 1))
  await hear()
}
/** A monthly gift whose first one has come; its page’s secret. */
async function begun(amount = 1000): Promise<string> {
  const { token } = must(await promise(amount))
  await payPage(token)
  return must(await showOrder(house, visitor, { token })).monthly!.token
}
const shown = async (token: string) => must(await showMonthlyGift(house, visitor, { token }))
const states = async (token: string) => (await shown(token)).months.map(({ state }) => state)
const charges = async (token: string) =>
  (
    await stage.query(sql<{ amount: number }>`
      select v.amount from money_move v join order_product p on p.order_id = v.order_id join gift g on g.id = p.id
      join monthly_gift m on m.id = g.monthly_gift_id where m.token = ${token} order by v.id`)
  ).map(({ amount }) => amount)
const letters = async (orderId: string) =>
  (
    await stage.query(
      sql<{ kind: string }>`select kind from letter where order_id = ${orderId} order by written_at, kind`,
    )
  ).map(({ kind }) => kind)
/** On the day, and somewhat later than at midnight. */
async function aMonthLater(token: string): Promise<void> {
  const { nextOn } = (await shown(token)).gift
  const at = Temporal.PlainDate.from(nextOn!).toZonedDateTime({
    timeZone: 'America/La_Paz',
    plainTime: '09:00',
  })
  stage.advance(at.toInstant().since(house.clock.now()))
}

test('each month is charged once, a gift of its own with a receipt and a letter, until its giver ends it', async () => {
  const order = must(await promise(1500))
  expect(await states(must(await showOrder(house, visitor, order)).monthly!.token)).toEqual(['waiting'])
  await payPage(order.token)
  const { token } = must(await showOrder(house, visitor, order)).monthly!
  expect((await shown(token)).gift).toMatchObject({ state: 'running', day: 24, nextOn: '2026-07-24' })
  expect(await askMonthlyGifts(house, acting)).toEqual({ asked: 0, ended: 0, unanswered: 0 })

  for (const nextOn of ['2026-08-24', '2026-09-24']) {
    await aMonthLater(token)
    expect(await askMonthlyGifts(house, acting)).toMatchObject({ asked: 1, unanswered: 0 })
    expect(await askMonthlyGifts(house, acting)).toMatchObject({ asked: 0 })
    expect((await shown(token)).gift.nextOn).toBe(nextOn)
  }
  // Said once more, and backwards, it is the same.
  await hear(stripe.events.toReversed())
  await hear()
  expect([await states(token), await charges(token)]).toEqual([
    ['given', 'given', 'given'],
    [1500, 1500, 1500],
  ])
  const { months } = await shown(token)
  expect(new Set(months.map(({ receipt }) => receipt)).size).toBe(3)
  expect(await letters(months[0]!.orderId)).toEqual(['order-paid'])

  must(await endMonthlyGift(house, visitor, { token }))
  must(await endMonthlyGift(house, visitor, { token }))
  stage.advance({ hours: 24 * 40 })
  expect(await askMonthlyGifts(house, acting)).toMatchObject({ asked: 0 })
  expect([await states(token), await charges(token)]).toEqual([
    ['given', 'given', 'given'],
    [1500, 1500, 1500],
  ])
  expect(await letters(months[0]!.orderId)).toEqual(['monthly-gift-ended', 'order-paid'])
  const gifts = must(await listGifts(house, acting, { campaignId: campaign.id }))
  must(await hideGiver(house, acting, { giftId: gifts[0]!.id }))
  expect((await shown(token)).gift.shownName).toBe('')
  expect(await checkLedger(house, acting)).toEqual([])
})

test('a declined month is told once and can be paid by hand, whose card is the one from then on', async () => {
  const token = await begun()
  stripe.declineKeptCards('authentication_required')
  await aMonthLater(token)
  expect(await askMonthlyGifts(house, acting)).toMatchObject({ asked: 1 })
  await hear(stripe.events.toReversed())
  const [month] = (await shown(token)).months
  expect([month!.state, await letters(month!.orderId)]).toEqual(['waiting', ['gift-not-charged']])
  await payPage(month!.orderToken)
  expect(await states(token)).toEqual(['given', 'given'])

  // The first card is gone; the second one answers.
  stripe.declineKeptCards(undefined)
  await aMonthLater(token)
  await askMonthlyGifts(house, acting)
  expect(await states(token)).toEqual(['given', 'given', 'given'])
  const cards = await stage.query(sql<{ count: number }>`
    select count(distinct card_of)::integer as count from payment where kind = 'kept-card' and state = 'paid'
    and card_of in (select id from payment where order_id = ${month!.orderId})`)
  expect(cards).toEqual([{ count: 1 }])
  must(await endMonthlyGift(house, acting, { monthlyGiftId: (await shown(token)).gift.id }))
  expect((await shown(token)).gift).toMatchObject({ state: 'ended', whyEnded: 'desk' })
})

test('three months in a row that do not come end it; a card that was taken away is a month that does not come', async () => {
  const token = await begun()
  stripe.forgetKeptCards()
  for (let month = 0; month < 3; month++) {
    await aMonthLater(token)
    expect(await askMonthlyGifts(house, acting)).toMatchObject({ asked: 1, ended: 0, unanswered: 0 })
    stage.advance({ hours: 24 * 7 })
    await expireUnpaidOrders(house, acting)
  }
  expect(await states(token)).toEqual(['missed', 'missed', 'missed', 'given'])
  await aMonthLater(token)
  expect(await askMonthlyGifts(house, acting)).toMatchObject({ asked: 0, ended: 1 })
  expect((await shown(token)).gift).toMatchObject({ state: 'ended', whyEnded: 'not-paid' })
  expect(await charges(token)).toEqual([1000])
})

test('one whose first gift is not paid in time has ended, and begins after all when its money comes late', async () => {
  const { token } = must(await promise(800))
  const { access } = must(await beginPayment(house, visitor, { token }))
  const monthly = must(await showOrder(house, visitor, { token })).monthly!.token
  stage.advance({ hours: 24 * 8 })
  await expireUnpaidOrders(house, acting)
  expect((await shown(monthly)).gift).toMatchObject({ state: 'ended', whyEnded: 'not-begun' })
  stripe.pay(access.slice(access.lastIndexOf('/') + 1))
  await hear()
  expect((await shown(monthly)).gift).toMatchObject({ state: 'running', whyEnded: null, endedAt: null })
  must(await endMonthlyGift(house, visitor, { token: monthly }))

  const cancelled = must(await promise(800))
  const second = must(await showOrder(house, visitor, cancelled)).monthly!.token
  must(await cancelOrder(house, visitor, { token: cancelled.token }))
  expect((await shown(second)).gift.whyEnded).toBe('not-begun')
  expect(await checkLedger(house, acting)).toEqual([])
})

test('one whose first gift is paid across the counter has ended: no card was kept', async () => {
  const order = must(await promise(800))
  const { token } = must(await showOrder(house, visitor, order)).monthly!
  must(await payOrder(house, acting, { orderId: order.id }))
  expect((await shown(token)).gift).toMatchObject({ state: 'ended', whyEnded: 'not-begun' })
  expect(await states(token)).toEqual(['given'])
})

test('ended while a month waits for its money, nothing is charged: what comes all the same goes back', async () => {
  const token = await begun()
  await aMonthLater(token)
  stripe.loseAnswers(4, 'before')
  expect(await askMonthlyGifts(house, acting)).toMatchObject({ asked: 1, unanswered: 1 })
  must(await endMonthlyGift(house, visitor, { token }))
  await settleOpenPayments(house, acting)
  await sendRefunds(house, acting)
  expect((await charges(token)).reduce((sum, amount) => sum + amount)).toBe(1000)
  // The first gift too can still be ended before it is paid; then it is none.
  const order = must(await promise(500))
  const sheet = must(await showOrder(house, visitor, order))
  must(await endMonthlyGift(house, visitor, { token: sheet.monthly!.token }))
  expect(refused(await beginPayment(house, visitor, order))).toBe('order-cancelled')
  expect(await checkLedger(house, acting)).toEqual([])
})

test('whatever gets lost and whoever asks at once, a month is charged at most once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ lost: fc.nat(3), when: fc.constantFrom('before' as const, 'after' as const) }), {
        minLength: 1,
        maxLength: 2,
      }),
      async months => {
        const token = await begun(700)
        for (const { lost, when } of months) {
          await aMonthLater(token)
          stripe.loseAnswers(lost, when)
          await Promise.all([askMonthlyGifts(house, acting), askMonthlyGifts(house, acting)])
          stripe.loseAnswers(0)
          stage.advance({ minutes: 6 })
          await settleOpenPayments(house, acting)
          await hear()
        }
        expect(await charges(token)).toEqual([700, ...months.map(() => 700)])
        must(await endMonthlyGift(house, visitor, { token }))
      },
    ),
    { numRuns: 3 },
  )
  expect(await checkLedger(house, acting)).toEqual([])
})

test('it ends with its appeal, waits while that is off the pages, and is nothing for a transfer', async () => {
  const token = await begun()
  const set = (change: object) =>
    setCampaign(house, acting, { ...campaignSaying(change), campaignId: campaign.id })
  expect(refused(await promise(500, 'transfer'))).toBe('way-not-offered')
  must(await set({ isPublished: false }))
  await aMonthLater(token)
  expect(await askMonthlyGifts(house, acting)).toMatchObject({ asked: 0, ended: 0 })
  must(await set({ endsOn: '2026-07-01' }))
  expect(await askMonthlyGifts(house, acting)).toMatchObject({ asked: 0, ended: 1 })
  expect((await shown(token)).gift.whyEnded).toBe('appeal-over')
  must(await set({ takesMonthly: false }))
  expect(refused(await promise(500))).toBe('wrong-value')
  const listed = must(await listMonthlyGifts(house, acting, { campaignId: campaign.id }))
  expect(listed.length).toBeGreaterThan(0)
  expect(listed.filter(({ state }) => state !== 'ended')).toEqual([])
})

test('gifts of an appeal that is off the pages take nobody’s place, and one that throws holds up no other', async () => {
  const other = (change: object) =>
    setCampaign(house, acting, { ...campaignSaying({ slug: 'screen', ...change }), campaignId: campaign.id })
  campaign = must(await setCampaign(house, acting, campaignSaying({ slug: 'screen' })))
  const hidden = await begun()
  must(await other({ isPublished: false }))
  await aMonthLater(hidden)
  const due = () =>
    house.store.within(acting.organisation, ({ monthlyGifts }) => monthlyGifts.due(house.clock.now(), 100))
  expect(await due()).toEqual([])

  must(await other({}))
  const next = await begun()
  await aMonthLater(next)
  expect(await due()).toHaveLength(2)
  // The month of the first one is there already, in an order of nobody's asking: its key is broken.
  const { id } = (await shown(hidden)).gift
  await stage.query(sql`
    update gift set month = date_trunc('month', ${(await shown(next)).gift.nextOn}::date)::date
    where monthly_gift_id = ${id}`)
  await expect(askMonthlyGifts(house, acting)).rejects.toThrow('1 could not be done')
  expect(await charges(next)).toEqual([1000, 1000])
  expect(await charges(hidden)).toEqual([1000])
})

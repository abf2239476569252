import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { buySeats } from '#acts/boxoffice/buy-seats.ts'
import { cancelOrder } from '#acts/boxoffice/cancel-order.ts'
import { checkLedger } from '#acts/boxoffice/check-ledger.ts'
import { expireUnpaidOrders } from '#acts/boxoffice/expire-unpaid-orders.ts'
import { orderProduct } from '#acts/boxoffice/order-product.ts'
import { sellAtCounter } from '#acts/boxoffice/sell-at-counter.ts'
import { setPassProduct } from '#acts/boxoffice/set-pass-product.ts'
import { showOrder } from '#acts/boxoffice/show-order.ts'
import { beginPayment } from '#acts/money/begin-payment.ts'
import { payOrder } from '#acts/money/pay-order.ts'
import { refundOrder } from '#acts/money/refund-order.ts'
import { sendRefunds } from '#acts/money/send-refunds.ts'
import { settleOpenPayments } from '#acts/money/settle-open-payments.ts'
import { takePaymentEvent } from '#acts/money/take-payment-event.ts'
import type { House } from '#acts/ports/house.ts'
import type { Order } from '#core/boxoffice/orders/order.ts'
import { isRefusal } from '#core/refusal.ts'
import { openStripe, type SignedEvent, type StripeServer } from '#outside/contract/stripe-server.ts'
import { acting, must, openStage, refused, type Stage } from '#store/contract/box-office-stage.ts'

let stage: Stage
let stripe: StripeServer
let house: Pick<House, 'store' | 'clock' | 'chance' | 'signer' | 'payments'>

beforeAll(async () => {
  stage = await openStage()
  stripe = await openStripe()
  const { payments } = stripe
  house = { ...stage.house, payments }
})
beforeEach(() => {
  stripe.events.length = 0
})
afterAll(async () => {
  await stripe?.close()
  await stage?.database.drop()
})

let keys = 0
async function bought(screeningId: string, quantity = 2): Promise<Order> {
  keys += 1
  const order = await buySeats(house, acting, {
    editionId: stage.editionId,
    lines: [{ screeningId, priceId: stage.prices.full.id, quantity }],
    name: 'Wara Cárdenas',
    email: 'wara@example.org',
    language: 'es',
    way: 'card',
    idempotencyKey: `card-purchase-${keys}`,
  })
  return must(order)
}

const begun = async (order: Order) => must(await beginPayment(house, acting, { token: order.token }))
const pageOf = (access: string) => access.slice(access.lastIndexOf('/') + 1)
const hear = (events: readonly SignedEvent[]) =>
  Promise.all(events.map(({ body, signature }) => takePaymentEvent(house, { body, signature })))
const order = async (id: string) =>
  must(await house.store.within(acting.organisation, async ({ boxOffice }) => (await boxOffice.order(id))!))
const lettersOf = async (orderId: string) =>
  (
    await stage.query(
      sql<{ kind: string }>`select kind from letter where order_id = ${orderId} order by written_at, kind`,
    )
  ).map(letter => letter.kind)

test('an order by card waits half an hour without tickets, is paid by its event, and is told once', async () => {
  const one = await bought(await stage.screening(10))
  expect(one).toMatchObject({ state: 'unpaid', way: 'card' })
  expect(one.payUntil!.since(stage.house.clock.now()).total('minutes')).toBe(30)
  const { access } = await begun(one)
  expect((await begun(one)).access).toBe(access)
  expect(await lettersOf(one.id)).toEqual([])
  stripe.pay(pageOf(access))
  expect(await hear(stripe.events)).toEqual(['taken', 'taken', 'taken'])
  expect(await hear(stripe.events.toReversed())).toEqual(['taken', 'taken', 'taken'])
  expect(await order(one.id)).toMatchObject({ state: 'paid' })
  expect(await lettersOf(one.id)).toEqual(['order-paid'])
  expect(await checkLedger(house, acting)).toEqual([])
})

test('a pass by card is issued when it is paid, also when the money comes too late', async () => {
  const { editionId } = stage
  const product = must(
    await setPassProduct(house, acting, {
      ...{ editionId, key: 'by-card', name: { en: 'Card' }, amount: 9000, rights: 5, rightsPerDay: null },
      ...{ seats: 1, kinds: ['public'], allocations: ['public'], mayOverlap: true, giveBackMinutes: 0 },
      ...{ noShows: null, closedHours: 24, position: 0, isOnSale: true },
    }),
  )
  for (const isLate of [false, true]) {
    keys += 1
    const wish = { name: 'Wara', email: 'wara@example.org', language: 'es', way: 'card' } as const
    const what = { passProductId: product.id }
    const one = must(
      await orderProduct(house, acting, { ...wish, editionId, what, idempotencyKey: `pass-by-card-${keys}` }),
    )
    const passesOf = async () => must(await showOrder(house, acting, { token: one.token })).passes.length
    const { access } = await begun(one)
    if (isLate) {
      stage.advance({ minutes: 30 })
      expect(await expireUnpaidOrders(house, acting)).toEqual({ expired: 1 })
    }
    expect(await passesOf()).toBe(0)
    stripe.pay(pageOf(access))
    await hear(stripe.events)
    expect([(await order(one.id)).state, await passesOf()]).toEqual(['paid', 1])
    expect(await lettersOf(one.id)).toEqual(isLate ? ['order-expired', 'order-paid'] : ['order-paid'])
  }
  expect(await checkLedger(house, acting)).toEqual([])
})

test('without an event, the house looks by itself after five minutes', async () => {
  const one = await bought(await stage.screening(10))
  stripe.pay(pageOf((await begun(one)).access))
  await settleOpenPayments(house, acting)
  expect((await order(one.id)).state).toBe('unpaid')
  stage.advance({ minutes: 5 })
  expect(await settleOpenPayments(house, acting)).toEqual({ settled: 1, unanswered: 0 })
  expect((await order(one.id)).state).toBe('paid')
})

test('whoever pays too late gets the seats while they are free', async () => {
  const one = await bought(await stage.screening(2))
  const { access } = await begun(one)
  stage.advance({ minutes: 30 })
  expect(await expireUnpaidOrders(house, acting)).toEqual({ expired: 1 })
  expect(refused(await beginPayment(house, acting, { token: one.token }))).toBe('order-expired')
  stripe.pay(pageOf(access))
  await hear(stripe.events)
  const late = await order(one.id)
  expect(late.state).toBe('paid')
  expect(late.tickets.map(ticket => ticket.state)).toEqual(['valid', 'valid'])
  expect(await lettersOf(one.id)).toEqual(['order-expired', 'order-paid'])
  expect(await checkLedger(house, acting)).toEqual([])
})

test('whoever pays too late for numbered seats gets their own while they are free, else the best that are', async () => {
  const seats = Array.from({ length: 6 }, (_, x) => ({ seat: String(x + 1), x }))
  const level = { key: 'stalls', name: { en: 'Stalls' }, rows: [{ row: 'A', seats }] }
  const screeningId = await stage.numberedScreening({
    ...{ format: 'cartelera-seat-map', version: 1 },
    levels: [level],
  })
  const [one, other] = [await bought(screeningId), await bought(screeningId)]
  const accesses = [(await begun(one)).access, (await begun(other)).access]
  stage.advance({ minutes: 30 })
  await expireUnpaidOrders(house, acting)
  const placesOf = async ({ id }: Order) => (await order(id)).tickets.map(ticket => ticket.place)
  const [own, others] = [await placesOf(one), await placesOf(other)]
  await bought(screeningId)
  for (const access of accesses) stripe.pay(pageOf(access))
  await hear(stripe.events)
  // The third buyer took the best seats, which had been the first one's.
  expect(await placesOf(one)).not.toEqual(own)
  expect(new Set([...(await placesOf(one)), ...(await placesOf(other)), ...own])).toHaveProperty('size', 6)
  expect([await placesOf(other), own]).not.toContainEqual(await placesOf(one))
  expect(others).toHaveLength(2)
  expect(await checkLedger(house, acting)).toEqual([])
})

test('whoever pays too late for seats that others have gets the money back, once, and a letter', async () => {
  const screeningId = await stage.screening(2)
  const one = await bought(screeningId)
  const { access } = await begun(one)
  stage.advance({ minutes: 30 })
  await expireUnpaidOrders(house, acting)
  const sale = { screeningId, priceId: stage.prices.full.id, quantity: 1 }
  const sold = { editionId: stage.editionId, lines: [sale], idempotencyKey: 'quicker-than-late' }
  must(await sellAtCounter(house, acting, sold))
  stripe.pay(pageOf(access))
  await hear(stripe.events)
  expect((await order(one.id)).state).toBe('expired')
  expect(await lettersOf(one.id)).toEqual(['order-expired', 'payment-too-late'])
  expect(await checkLedger(house, acting)).toEqual([])
  stripe.loseAnswers(3)
  expect(await sendRefunds(house, acting)).toEqual({ refunded: 0, failed: 1 })
  stage.advance({ minutes: 2 })
  expect(await sendRefunds(house, acting)).toEqual({ refunded: 1, failed: 0 })
  await hear(stripe.events)
  expect(stripe.kept(pageOf(access))).toBe(0)
  expect(await checkLedger(house, acting)).toEqual([])
})

test('an expired order’s page is closed', async () => {
  const one = await bought(await stage.screening(2))
  const { access } = await begun(one)
  stage.advance({ minutes: 31 })
  await expireUnpaidOrders(house, acting)
  await settleOpenPayments(house, acting)
  expect(stripe.pay(pageOf(access))).toBe(false)
})

test('an answer that is lost while a payment is begun begins it once', async () => {
  const one = await bought(await stage.screening(2))
  const before = stripe.asked.filter(what => what === 'POST /v1/checkout/sessions').length
  stripe.loseAnswers(3)
  expect(refused(await beginPayment(house, acting, { token: one.token }))).toBe('payment-failed')
  const { access } = await begun(one)
  expect(stripe.asked.filter(what => what === 'POST /v1/checkout/sessions')).toHaveLength(before + 1)
  stripe.pay(pageOf(access))
  await hear(stripe.events)
  expect((await order(one.id)).state).toBe('paid')
})

test('an event that is not signed with our secret, or changed on its way, says nothing', async () => {
  const one = await bought(await stage.screening(2))
  stripe.pay(pageOf((await begun(one)).access))
  const [event] = stripe.events
  const changed = { ...event!, body: event!.body.replace('succeeded', 'canceled') }
  expect(refused(await takePaymentEvent(house, changed))).toBe('not-allowed')
  expect(refused(await takePaymentEvent(house, { ...event!, signature: 't=1,v1=00' }))).toBe('not-allowed')
  expect((await order(one.id)).state).toBe('unpaid')
})

test('a payment of an app of one’s own is looked at and refunded like any other', async () => {
  const one = await bought(await stage.screening(2))
  const { access } = must(await beginPayment(house, acting, { token: one.token, kind: 'intent' }))
  expect(access).toMatch(/^secret_/)
  const [payment] = await stage.query(
    sql<{ reference: string }>`select reference from payment where order_id = ${one.id}`,
  )
  stripe.pay(payment!.reference)
  await hear(stripe.events)
  expect((await order(one.id)).state).toBe('paid')
  must(await refundOrder(house, acting, { orderId: one.id, why: 'ill' }))
  expect(await sendRefunds(house, acting)).toEqual({ refunded: 1, failed: 0 })
  expect(stripe.kept(payment!.reference)).toBe(0)
  expect(await checkLedger(house, acting)).toEqual([])
})

test('a refund that the bank turns back is owed again', async () => {
  const one = await bought(await stage.screening(2))
  const { access } = await begun(one)
  stripe.pay(pageOf(access))
  await hear(stripe.events)
  must(await refundOrder(house, acting, { orderId: one.id, why: 'ill' }))
  await sendRefunds(house, acting)
  stripe.turnBack(stripe.refunds().at(-1)!.id)
  await hear(stripe.events)
  const [refund] = await stage.query(
    sql<{ state: string }>`select state from refund where order_id = ${one.id}`,
  )
  expect(refund!.state).toBe('failed')
  expect(await checkLedger(house, acting)).toEqual([])
})

const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'begin',
      'pay',
      'expire',
      'wait',
      'cancel',
      'refund',
      'other',
      'send',
      'look',
      'counter',
    ),
  },
  { weight: 3, arbitrary: fc.record({ hear: fc.nat(), times: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ lose: fc.integer({ min: 1, max: 4 }), before: fc.boolean() }) },
)

test('whatever happens in whatever order, money and seats agree: never both refunded and ticketed, never refunded twice (docs/rules/payments.md)', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 25, size: 'max' }), async steps => {
      stripe.events.length = 0
      stripe.loseAnswers(0)
      const screeningId = await stage.screening(3)
      const one = await bought(screeningId, 2)
      const pages = new Set<string>()
      for (const each of steps) {
        if (typeof each === 'object' && 'lose' in each) {
          stripe.loseAnswers(each.lose, each.before ? 'before' : 'after')
        } else if (typeof each === 'object') {
          const event = stripe.events[each.hear % Math.max(1, stripe.events.length)]
          // Stripe posts again what is not answered.
          if (event) await hear(Array.from({ length: each.times }, () => event)).catch(() => {})
        } else {
          const page = await happen(each, one, screeningId)
          if (page) pages.add(page)
        }
        expect([each, await checkLedger(house, acting)]).toEqual([each, []])
      }
      stripe.loseAnswers(0)
      for (let round = 0; round < 9; round++) {
        stage.advance({ hours: 7 })
        await expireUnpaidOrders(house, acting)
        await settleOpenPayments(house, acting)
        await hear(stripe.events)
        await sendRefunds(house, acting)
      }
      const ended = await order(one.id)
      const valid = ended.tickets.filter(ticket => ticket.state === 'valid').length
      const kept = [...pages].reduce((total, page) => total + stripe.kept(page), 0)
      const received = await stage.query(
        sql<{ way: string; amount: number }>`
          select way, sum(amount) as amount from money_move where order_id = ${one.id} group by way`,
      )
      const by = (way: string) => received.find(line => line.way === way)?.amount ?? 0
      expect(by('card'), 'what Stripe has is what the journal says').toBe(kept)
      expect(by('card') + by('counter')).toBe(ended.state === 'paid' ? valid * 4000 : 0)
      expect(ended.state).not.toBe('unpaid')
      expect(valid > 0).toBe(ended.state === 'paid')
      expect(await checkLedger(house, acting)).toEqual([])
    }),
    { numRuns: Number(process.env.HISTORIES ?? 25), endOnFailure: true },
  )
}, 180_000)

let others = 0
async function happen(step: string, one: Order, screeningId: string): Promise<string | undefined> {
  const orderId = one.id
  switch (step) {
    case 'begin': {
      const answer = await beginPayment(house, acting, { token: one.token })
      return isRefusal(answer) ? undefined : pageOf(answer.access)
    }
    case 'pay': {
      const [payment] = await stage.query(
        sql<{ reference: string | null }>`
          select reference from payment where order_id = ${orderId} order by begun_at desc limit 1`,
      )
      if (!payment?.reference) return undefined
      stripe.pay(payment.reference)
      return payment.reference
    }
    case 'expire':
      await expireUnpaidOrders(house, acting)
      return undefined
    case 'wait':
      stage.advance({ minutes: 20 })
      return undefined
    case 'cancel':
      await cancelOrder(house, acting, { orderId })
      return undefined
    case 'refund':
      await refundOrder(house, acting, { orderId, why: 'asked' })
      return undefined
    case 'counter':
      await payOrder(house, acting, { orderId })
      return undefined
    case 'send':
      await sendRefunds(house, acting)
      return undefined
    case 'look':
      await settleOpenPayments(house, acting)
      return undefined
    default: {
      others += 1
      const lines = [{ screeningId, priceId: stage.prices.full.id, quantity: 1 }]
      await sellAtCounter(house, acting, {
        editionId: stage.editionId,
        lines,
        idempotencyKey: `other-${others}-buyer`,
      })
      return undefined
    }
  }
}

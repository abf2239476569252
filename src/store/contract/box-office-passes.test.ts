import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bookWithPass } from '#acts/boxoffice/book-with-pass.ts'
import { cancelPassBooking } from '#acts/boxoffice/cancel-pass-booking.ts'
import { cancelTicket } from '#acts/boxoffice/cancel-ticket.ts'
import { checkLedger } from '#acts/boxoffice/check-ledger.ts'
import { enterCode } from '#acts/boxoffice/enter-code.ts'
import { holdBasket } from '#acts/boxoffice/hold-basket.ts'
import { holdSeats } from '#acts/boxoffice/hold-seats.ts'
import { issuePass } from '#acts/boxoffice/issue-pass.ts'
import { issueVoucher } from '#acts/boxoffice/issue-voucher.ts'
import { leaveOutCode } from '#acts/boxoffice/leave-out-code.ts'
import { listPasses } from '#acts/boxoffice/list-passes.ts'
import { listVouchers } from '#acts/boxoffice/list-vouchers.ts'
import { placeOrder } from '#acts/boxoffice/place-order.ts'
import { quoteBasket } from '#acts/boxoffice/quote-basket.ts'
import { setAllocations } from '#acts/boxoffice/set-allocations.ts'
import { type PassProductToSet, setPassProduct } from '#acts/boxoffice/set-pass-product.ts'
import { showPass } from '#acts/boxoffice/show-pass.ts'
import { payOrder } from '#acts/money/pay-order.ts'
import { refundOrder } from '#acts/money/refund-order.ts'
import type { House } from '#acts/ports/house.ts'
import type { Order } from '#core/boxoffice/orders/order.ts'
import type { PassProduct } from '#core/boxoffice/prices/pass.ts'
import { isRefusal, type Refusal } from '#core/refusal.ts'
import { connect } from '../connect.ts'
import { storeOver } from '../store.ts'
import type { HouseTables } from '../tables/house.ts'
import type { OrganisationTables } from '../tables/organisation.ts'
import { acting, must, openStage, refused, type Stage } from './box-office-stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.database.drop())

let keys = 0
const newKey = () => `pass-test-${++keys}`

const rules = (change: Partial<PassProductToSet> = {}): PassProductToSet => ({
  ...{ editionId: stage.editionId, key: `card-${++keys}`, name: { en: 'Card' }, amount: 15_000 },
  ...{ rights: 5, rightsPerDay: null, seats: 1, kinds: ['public'], allocations: ['pass-holders', 'public'] },
  ...{ mayOverlap: true, giveBackMinutes: 60, noShows: null, closedHours: 24, position: 0 },
  ...change,
})

const product = async (change: Partial<PassProductToSet> = {}): Promise<PassProduct> =>
  must(await setPassProduct(stage.house, acting, rules(change)))

/** The secret of the page of a new pass, its id and number. */
async function issue({ id: productId }: PassProduct) {
  const { editionId } = stage
  const order = must(
    await issuePass(stage.house, acting, {
      ...{ editionId, productId, name: 'Wara', email: 'wara@example.org', idempotencyKey: newKey() },
    }),
  )
  const [pass] = await stage.query<{ id: string; number: string; secret: string; token: string }>(sql`
    select id, number, secret, token from pass where id = ${order.products[0]!.id}`)
  return { order, ...pass! }
}

const openWith = async (typed: string, secret = ''): Promise<string> =>
  must(await enterCode(stage.house, acting, { editionId: stage.editionId, language: 'es', typed, secret }))
    .token

const place = (
  token: string,
  house: Pick<House, 'store' | 'clock' | 'chance' | 'signer'> = stage.house,
): Promise<Order | Refusal> =>
  placeOrder(house, acting, {
    ...{ token, name: 'Wara', email: 'wara@example.org', way: 'counter', idempotencyKey: newKey() },
  })

test('a pass is sold, its number and secret open a basket, and it books out of its allocation first', async () => {
  const card = await issue(await product())
  expect([card.order.state, card.order.total.amount, card.order.received.amount]).toEqual([
    'paid',
    15000,
    15000,
  ])
  const { editionId } = stage
  const wrong = { editionId, language: 'es' as const, typed: card.number, secret: 'XXXXXX' }
  expect(refused(await enterCode(stage.house, acting, wrong))).toBe('pass-unknown')
  const token = await openWith(card.number.toLowerCase(), card.secret)

  const screeningId = await stage.screening(10)
  const allocations = [
    { kind: 'public' as const, capacity: 9 },
    { kind: 'pass-holders' as const, capacity: 1 },
  ]
  must(await setAllocations(stage.house, acting, { screeningId, allocations }))
  const held = must(
    await bookWithPass(stage.house, acting, { token, screeningId, passId: card.id, quantity: 1 }),
  )
  expect(held.lines.map(line => [line.allocation, line.price.amount])).toEqual([['pass-holders', 0]])
  const again = await bookWithPass(stage.house, acting, { token, screeningId, passId: card.id, quantity: 1 })
  expect(refused(again)).toBe('pass-seats')
  const order = must(await place(token))
  expect([order.state, order.way, order.total.amount]).toEqual(['paid', 'free', 0])

  const shown = must(await showPass(stage.house, acting, { token: card.token }))
  expect([shown.left, shown.bookings.length]).toEqual([4, 1])
  const other = await issue(await product())
  const theirs = await openWith(other.number, other.secret)
  const next = must(
    await bookWithPass(stage.house, acting, { token: theirs, screeningId, passId: other.id, quantity: 1 }),
  )
  expect(next.lines[0]?.allocation).toBe('public')
  expect(await checkLedger(stage.house, acting)).toEqual([])
})

test('seats that lie in the basket cost nothing as far as the pass covers them', async () => {
  const card = await issue(await product({ rights: 2 }))
  const lines = [await stage.screening(10), await stage.screening(10), await stage.screening(10)].map(
    screeningId => ({ screeningId, priceId: stage.prices.full.id, quantity: 1 }),
  )
  const { editionId } = stage
  const { token } = must(await holdBasket(stage.house, acting, { editionId, language: 'es', lines }))
  must(
    await enterCode(stage.house, acting, {
      editionId,
      language: 'es',
      token,
      typed: card.number,
      secret: card.secret,
    }),
  )
  const quote = must(await quoteBasket(stage.house, acting, { token }))
  expect([quote.listed.amount, quote.total.amount, quote.passes[0]?.books]).toEqual([12_000, 4000, 2])
  expect(must(await place(token)).total.amount).toBe(4000)
})

test('what was held for a pass is not had without it', async () => {
  const card = await issue(await product())
  const token = await openWith(card.number, card.secret)
  const screeningId = await stage.screening(10)
  const line = { token, screeningId, passId: card.id, quantity: 1 }
  must(await bookWithPass(stage.house, acting, line))
  must(await leaveOutCode(stage.house, acting, { token, id: card.id }))
  expect(refused(await place(token))).toBe('pass-not-for-this')
  const [hidden] = await stage.query<{ id: string }>(sql`select id from price where of_pass limit 1`)
  const sly = await holdSeats(stage.house, acting, { token, screeningId, priceId: hidden!.id, quantity: 1 })
  expect(refused(sly)).toBe('price-not-offered')
})

test('a right comes back in time and stays used afterwards (docs/rules/passes.md#giving-back)', async () => {
  const card = await issue(await product({ rights: 2, giveBackMinutes: 24 * 60 }))
  const tickets: string[] = []
  for (const startsIn of [{ hours: 48 }, { hours: 5 }]) {
    const token = await openWith(card.number, card.secret)
    const screeningId = await stage.screening(10, startsIn)
    must(await bookWithPass(stage.house, acting, { token, screeningId, passId: card.id, quantity: 1 }))
    tickets.push(must(await place(token)).tickets[0]!.id)
  }
  const left = async () => must(await showPass(stage.house, acting, { token: card.token })).left
  expect(await left()).toBe(0)
  must(await cancelPassBooking(stage.house, acting, { token: card.token, ticketId: tickets[1]! }))
  expect(await left()).toBe(0)
  must(await cancelPassBooking(stage.house, acting, { token: card.token, ticketId: tickets[0]! }))
  expect(await left()).toBe(1)
  expect((await listPasses(stage.house, acting, stage)).find(row => row.id === card.id)?.booked).toBe(1)
  expect(await checkLedger(stage.house, acting)).toEqual([])
})

test('two processes book with one pass exactly what it gives a right to', async () => {
  const other = connect<HouseTables, OrganisationTables>(stage.database.connectionString)
  try {
    const elsewhere = { ...stage.house, store: storeOver(other) }
    const card = await issue(await product({ rights: 5, rightsPerDay: 3 }))
    const tokens: string[] = []
    for (let basket = 0; basket < 16; basket++) {
      const token = await openWith(card.number, card.secret)
      const screeningId = await stage.screening(10)
      must(await bookWithPass(stage.house, acting, { token, screeningId, passId: card.id, quantity: 1 }))
      tokens.push(token)
    }
    const answers = await Promise.all(
      tokens.map((token, index) => place(token, index % 2 === 0 ? stage.house : elsewhere)),
    )
    expect(answers.filter(answer => !isRefusal(answer))).toHaveLength(3)
    expect(new Set(answers.filter(isRefusal).map(answer => answer.refused))).toEqual(
      new Set(['pass-day-used-up']),
    )
    expect(await checkLedger(stage.house, acting)).toEqual([])
  } finally {
    await other.close()
  }
})

test('a voucher pays what it can, the rest is paid otherwise, and what it paid goes back onto it', async () => {
  const { editionId, house, prices } = stage
  const sold = must(
    await issueVoucher(house, acting, {
      ...{ editionId, name: 'Inés', email: '', value: 10_000, idempotencyKey: newKey() },
      way: 'counter-card',
      endsAt: house.clock.now().add({ hours: 24 * 365 }),
    }),
  )
  expect([sold.state, sold.way]).toEqual(['paid', 'counter-card'])
  const balance = async () =>
    (await listVouchers(house, acting, stage)).find(row => row.orderId === sold.id)?.balance
  const [{ code } = { code: '' }] = (await listVouchers(house, acting, stage)).filter(
    row => row.orderId === sold.id,
  )
  const buy = async (quantity: number) => {
    const token = await openWith(code)
    const screeningId = await stage.screening(10)
    must(await holdSeats(house, acting, { token, screeningId, priceId: prices.full.id, quantity }))
    return must(await place(token))
  }
  const first = await buy(1)
  expect([first.state, first.way, await balance()]).toEqual(['paid', 'voucher', 6000])
  const second = await buy(3)
  expect([second.state, second.way, second.received.amount, await balance()]).toEqual([
    'unpaid',
    'counter',
    6000,
    0,
  ])
  expect(await checkLedger(house, acting)).toEqual([])
  must(await payOrder(house, acting, { orderId: second.id }))
  must(await cancelTicket(house, acting, { ticketId: second.tickets[0]!.id }))
  // Paid last at the counter, so from there first.
  expect(await balance()).toBe(0)
  must(await refundOrder(house, acting, { orderId: second.id, why: 'asked' }))
  expect(await balance()).toBe(6000)
  expect(refused(await refundOrder(house, acting, { orderId: sold.id, why: 'asked' }))).toBe('in-use')
  must(await refundOrder(house, acting, { orderId: first.id, why: 'asked' }))
  must(await refundOrder(house, acting, { orderId: sold.id, why: 'asked' }))
  expect(await balance()).toBe(0)
  expect(await checkLedger(house, acting)).toEqual([])
})

test('a voucher is not overspent by orders at the same moment', async () => {
  const { editionId, house, prices } = stage
  const sold = must(
    await issueVoucher(house, acting, {
      ...{ editionId, name: 'Inés', email: '', value: 9000, isGift: true, idempotencyKey: newKey() },
      endsAt: house.clock.now().add({ hours: 24 }),
    }),
  )
  const [voucher] = (await listVouchers(house, acting, stage)).filter(row => row.orderId === sold.id)
  const tokens = await Promise.all(
    Array.from({ length: 8 }, async () => {
      const token = await openWith(voucher!.code)
      const screeningId = await stage.screening(10)
      must(await holdSeats(house, acting, { token, screeningId, priceId: prices.full.id, quantity: 1 }))
      return token
    }),
  )
  const answers = await Promise.all(tokens.map(token => place(token)))
  const orders = answers.filter((answer): answer is Order => !isRefusal(answer))
  expect(orders.map(order => order.received.amount).sort((a, b) => b - a)).toEqual([4000, 4000, 1000])
  expect(await checkLedger(house, acting)).toEqual([])
})

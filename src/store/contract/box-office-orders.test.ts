import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cancelOrder } from '#acts/boxoffice/cancel-order.ts'
import { cancelTicket } from '#acts/boxoffice/cancel-ticket.ts'
import { checkLedger } from '#acts/boxoffice/check-ledger.ts'
import { findOrder } from '#acts/boxoffice/find-order.ts'
import { holdSeats } from '#acts/boxoffice/hold-seats.ts'
import { listOrders } from '#acts/boxoffice/list-orders.ts'
import { openBasket } from '#acts/boxoffice/open-basket.ts'
import { type PlaceOrder, placeOrder } from '#acts/boxoffice/place-order.ts'
import { releaseExpiredHolds } from '#acts/boxoffice/release-expired-holds.ts'
import { sellAtCounter } from '#acts/boxoffice/sell-at-counter.ts'
import { showBasket } from '#acts/boxoffice/show-basket.ts'
import { showLedger } from '#acts/boxoffice/show-ledger.ts'
import { payOrder } from '#acts/money/pay-order.ts'
import { refundOrder } from '#acts/money/refund-order.ts'
import { shownNumber } from '#core/boxoffice/ticket/number.ts'
import { acting, must, openStage, refused, type Stage } from './box-office-stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.database.drop())

async function basketWith(
  screeningId: string,
  quantity: number,
  price: keyof Stage['prices'] = 'full',
): Promise<string> {
  const { token } = must(
    await openBasket(stage.house, acting, { editionId: stage.editionId, language: 'es' }),
  )
  const priceId = stage.prices[price].id
  must(await holdSeats(stage.house, acting, { token, screeningId, priceId, quantity }))
  return token
}

let keys = 0
const key = () => `purchase-${++keys}`

const buyer = { name: 'Wara Cárdenas', email: 'wara@example.org', way: 'counter' as const }

async function placed(screeningId: string, quantity: number, price: keyof Stage['prices'] = 'full') {
  const token = await basketWith(screeningId, quantity, price)
  return must(await placeOrder(stage.house, acting, { ...buyer, token, idempotencyKey: key() }))
}

const seats = async (screeningId: string) => {
  const [allocation] = must(await showLedger(stage.house, acting, { screeningId })).allocations
  return { held: allocation!.held, sold: allocation!.sold }
}

const lettersOf = (orderId: string) =>
  stage.query(
    sql<{ kind: string }>`select kind from letter where order_id = ${orderId} order by written_at, kind`,
  )

test('an order takes the held seats, waits for its money at the counter and writes one letter', async () => {
  const screeningId = await stage.screening(20)
  const order = await placed(screeningId, 3)
  expect(order).toMatchObject({ state: 'unpaid', way: 'counter', total: { amount: 12_000, currency: 'BOB' } })
  expect(order.tickets).toHaveLength(3)
  expect(new Set(order.tickets.map(ticket => ticket.code)).size).toBe(3)
  expect(await seats(screeningId)).toEqual({ held: 0, sold: 3 })
  expect(await lettersOf(order.id)).toEqual([{ kind: 'order' }])
  expect(await checkLedger(stage.house, acting)).toEqual([])
})

test('an order that costs nothing is paid at once, whatever way was asked for', async () => {
  const order = await placed(await stage.screening(20), 2, 'free')
  expect(order).toMatchObject({ state: 'paid', way: 'free' })
})

test('a basket over several screenings becomes one order', async () => {
  const [one, other] = [await stage.screening(5), await stage.screening(5)]
  const token = await basketWith(one, 2)
  must(
    await holdSeats(stage.house, acting, {
      token,
      screeningId: other,
      priceId: stage.prices.reduced.id,
      quantity: 1,
    }),
  )
  const order = must(await placeOrder(stage.house, acting, { ...buyer, token, idempotencyKey: key() }))
  expect(order.total.amount).toBe(2 * 4000 + 2500)
  expect(await seats(one)).toEqual({ held: 0, sold: 2 })
  expect(await seats(other)).toEqual({ held: 0, sold: 1 })
})

describe('the same purchase twice (docs/rules/orders.md#once)', () => {
  test('gives the same order when it is the same request', async () => {
    const token = await basketWith(await stage.screening(5), 1)
    const request: PlaceOrder = { ...buyer, token, idempotencyKey: key() }
    const first = must(await placeOrder(stage.house, acting, request))
    expect(must(await placeOrder(stage.house, acting, request))).toEqual(first)
  })

  test('gives one order when fifty ask at the same moment', async () => {
    const screeningId = await stage.screening(5)
    const token = await basketWith(screeningId, 2)
    const request: PlaceOrder = { ...buyer, token, idempotencyKey: key() }
    const orders = await Promise.all(
      Array.from({ length: 50 }, async () => must(await placeOrder(stage.house, acting, request))),
    )
    expect(new Set(orders.map(order => order.id)).size).toBe(1)
    expect(await seats(screeningId)).toEqual({ held: 0, sold: 2 })
    expect(await checkLedger(stage.house, acting)).toEqual([])
  })

  test('is refused under the same key with another request', async () => {
    const screeningId = await stage.screening(5)
    const idempotencyKey = key()
    const token = await basketWith(screeningId, 1)
    must(await placeOrder(stage.house, acting, { ...buyer, token, idempotencyKey }))
    const other = await basketWith(screeningId, 1)
    expect(refused(await placeOrder(stage.house, acting, { ...buyer, token: other, idempotencyKey }))).toBe(
      'key-reused',
    )
    expect(
      refused(await placeOrder(stage.house, acting, { ...buyer, name: 'Other', token, idempotencyKey })),
    ).toBe('key-reused')
  })

  test('by two baskets under one key at the same moment makes one order', async () => {
    const screeningId = await stage.screening(40)
    const idempotencyKey = key()
    const tokens = await Promise.all(Array.from({ length: 12 }, () => basketWith(screeningId, 1)))
    const answers = await Promise.all(
      tokens.map(token => placeOrder(stage.house, acting, { ...buyer, token, idempotencyKey })),
    )
    expect(answers.filter(answer => refused(answer) === undefined)).toHaveLength(1)
    expect(answers.filter(answer => refused(answer) === 'key-reused')).toHaveLength(11)
    expect(await seats(screeningId)).toEqual({ held: 11, sold: 1 })
    expect(await checkLedger(stage.house, acting)).toEqual([])
  })

  test('under another key points to the order that the basket became', async () => {
    const token = await basketWith(await stage.screening(5), 1)
    const order = must(await placeOrder(stage.house, acting, { ...buyer, token, idempotencyKey: key() }))
    const again = await placeOrder(stage.house, acting, { ...buyer, token, idempotencyKey: key() })
    expect(again).toEqual({ refused: 'basket-ordered', about: { order: order.token } })
  })

  test('at the counter gives one order', async () => {
    const screeningId = await stage.screening(5)
    const sale = {
      editionId: stage.editionId,
      lines: [{ screeningId, priceId: stage.prices.full.id, quantity: 1 }],
      idempotencyKey: key(),
    }
    const orders = await Promise.all(
      Array.from({ length: 20 }, () => sellAtCounter(stage.house, acting, sale)),
    )
    expect(new Set(orders.map(order => must(order).id)).size).toBe(1)
    expect(await seats(screeningId)).toEqual({ held: 0, sold: 1 })
  })
})

describe('what is refused changes nothing', () => {
  test.each([
    ['a name that would write into a mail header', { name: 'Wara\r\nBcc: all@example.org' }, 'wrong-value'],
    ['a name of nothing', { name: '   ' }, 'wrong-value'],
    ['two addresses', { email: 'a@example.org, b@example.org' }, 'address-wrong'],
    ['an address with a line end', { email: 'a@example.org\nBcc: b@example.org' }, 'address-wrong'],
    ['free, when something is to be paid', { way: 'free' as const }, 'wrong-value'],
    ['a key too short to be its own', { idempotencyKey: 'a' }, 'wrong-value'],
    ['a total that is not what the buyer saw', { seen: { seats: 2, amount: 8000 } }, 'hold-expired'],
  ])('%s', async (_, change, refusal) => {
    const screeningId = await stage.screening(5)
    const token = await basketWith(screeningId, 1)
    const request = { ...buyer, token, idempotencyKey: key(), ...change }
    expect(refused(await placeOrder(stage.house, acting, request))).toBe(refusal)
    expect(await seats(screeningId)).toEqual({ held: 1, sold: 0 })
    expect(must(await showBasket(stage.house, acting, { token })).state).toBe('open')
  })

  test('an order of a basket whose time has run out', async () => {
    const screeningId = await stage.screening(5)
    const token = await basketWith(screeningId, 1)
    stage.advance({ minutes: 15 })
    expect(refused(await placeOrder(stage.house, acting, { ...buyer, token, idempotencyKey: key() }))).toBe(
      'hold-expired',
    )
    expect(must(await showBasket(stage.house, acting, { token }))).toMatchObject({
      state: 'expired',
      lapsed: 1,
      lines: [],
    })
  })

  test('the same once the job has swept up', async () => {
    const token = await basketWith(await stage.screening(5), 1)
    stage.advance({ minutes: 15 })
    await releaseExpiredHolds(stage.house, acting)
    const request = { ...buyer, token, idempotencyKey: key() }
    expect(refused(await placeOrder(stage.house, acting, request))).toBe('hold-expired')
  })

  test('an empty basket', async () => {
    const { token } = must(
      await openBasket(stage.house, acting, { editionId: stage.editionId, language: 'en' }),
    )
    expect(refused(await placeOrder(stage.house, acting, { ...buyer, token, idempotencyKey: key() }))).toBe(
      'basket-empty',
    )
  })

  test('a counter sale whose last line finds no seat', async () => {
    const [one, full] = [await stage.screening(5), await stage.screening(1)]
    await placed(full, 1)
    const priceId = stage.prices.full.id
    const sale = { editionId: stage.editionId, idempotencyKey: key() }
    const lines = [one, full].map(screeningId => ({ screeningId, priceId, quantity: 1 }))
    expect(refused(await sellAtCounter(stage.house, acting, { ...sale, lines }))).toBe('sold-out')
    expect(await seats(one)).toEqual({ held: 0, sold: 0 })
    // Nothing was made under the key either.
    must(await sellAtCounter(stage.house, acting, { ...sale, lines: lines.slice(0, 1) }))
  })
})

describe('paying, cancelling, refunding', () => {
  test('an order is paid once', async () => {
    const order = await placed(await stage.screening(5), 2)
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => payOrder(stage.house, acting, { orderId: order.id })),
    )
    expect(answers.filter(answer => refused(answer) === undefined)).toHaveLength(1)
    expect(answers.filter(answer => refused(answer) === 'order-already-paid')).toHaveLength(7)
    const { moneyMoves, state } = must(await findOrder(stage.house, acting, { orderId: order.id }))
    expect(state).toBe('paid')
    expect(moneyMoves.map(move => move.money.amount)).toEqual([8000])
    expect(await lettersOf(order.id)).toEqual([{ kind: 'order' }, { kind: 'order-paid' }])
  })

  test('a paid order is refunded once, with its seats', async () => {
    const screeningId = await stage.screening(5)
    const order = await placed(screeningId, 2)
    expect(refused(await refundOrder(stage.house, acting, { orderId: order.id, why: 'ill' }))).toBe(
      'order-not-refundable',
    )
    must(await payOrder(stage.house, acting, { orderId: order.id }))
    expect(refused(await cancelOrder(stage.house, acting, { orderId: order.id }))).toBe(
      'order-not-refundable',
    )
    expect(must(await refundOrder(stage.house, acting, { orderId: order.id, why: 'ill' })).state).toBe(
      'refunded',
    )
    expect(refused(await refundOrder(stage.house, acting, { orderId: order.id, why: 'ill' }))).toBe(
      'order-cancelled',
    )
    expect(await seats(screeningId)).toEqual({ held: 0, sold: 0 })
    expect(await checkLedger(stage.house, acting)).toEqual([])
  })

  test('the buyer may cancel until the screening starts, and staff after it', async () => {
    const screeningId = await stage.screening(5, { hours: 2 })
    const [one, other] = [await placed(screeningId, 1), await placed(screeningId, 1)]
    expect(must(await cancelOrder(stage.house, acting, { token: one.token })).state).toBe('cancelled')
    stage.advance({ hours: 2 })
    expect(refused(await cancelOrder(stage.house, acting, { token: other.token }))).toBe('sale-closed')
    must(await cancelOrder(stage.house, acting, { orderId: other.id, why: 'no show' }))
    expect(await seats(screeningId)).toEqual({ held: 0, sold: 0 })
  })

  test('cancelling tickets one by one ends the order with the last', async () => {
    const screeningId = await stage.screening(5)
    const order = await placed(screeningId, 2)
    must(await payOrder(stage.house, acting, { orderId: order.id }))
    const [one, other] = order.tickets
    expect(must(await cancelTicket(stage.house, acting, { ticketId: one!.id })).state).toBe('paid')
    expect(refused(await cancelTicket(stage.house, acting, { ticketId: one!.id }))).toBe('ticket-cancelled')
    expect(must(await cancelTicket(stage.house, acting, { ticketId: other!.id })).state).toBe('refunded')
    expect(await seats(screeningId)).toEqual({ held: 0, sold: 0 })
    expect(await checkLedger(stage.house, acting)).toEqual([])
  })

  test('a change that did not know the newest version is stale', async () => {
    const order = await placed(await stage.screening(5), 1)
    must(await payOrder(stage.house, acting, { orderId: order.id, version: order.version }))
    const { version } = order
    expect(refused(await refundOrder(stage.house, acting, { orderId: order.id, why: '', version }))).toBe(
      'stale',
    )
  })
})

describe('the list of orders', () => {
  test('finds by name without its accents, by address, and by what is printed on order and ticket', async () => {
    const screeningId = await stage.screening(5)
    const token = await basketWith(screeningId, 1)
    const name = `Łucja Ñandú ${keys}`
    const order = must(
      await placeOrder(stage.house, acting, { ...buyer, name, token, idempotencyKey: key() }),
    )
    for (const search of [
      `lucja nandu ${keys - 1}`,
      shownNumber(order.number),
      shownNumber(order.tickets[0]!.number),
    ]) {
      const { rows } = must(
        await listOrders(stage.house, acting, { editionId: stage.editionId, search, screeningId }),
      )
      expect(rows.map(row => row.id)).toEqual([order.id])
    }
    const { rows, total } = must(
      await listOrders(stage.house, acting, { editionId: stage.editionId, search: 'nobody-at-all' }),
    )
    expect({ rows, total }).toEqual({ rows: [], total: 0 })
  })

  test('turns pages and tells how many there are', async () => {
    const screeningId = await stage.screening(5)
    for (let n = 0; n < 3; n++) await placed(screeningId, 1, n === 0 ? 'free' : 'full')
    const wish = { editionId: stage.editionId, screeningId, perPage: 2 }
    const first = must(await listOrders(stage.house, acting, { ...wish, sort: 'total' }))
    expect(first).toMatchObject({ page: 1, total: 3 })
    expect(first.rows.map(row => row.total.amount)).toEqual([0, 4000])
    expect(first.rows.map(row => row.due.amount)).toEqual([0, 4000])
    const past = must(await listOrders(stage.house, acting, { ...wish, page: 9 }))
    expect(past).toMatchObject({ rows: [], total: 3 })
    const paid = must(await listOrders(stage.house, acting, { ...wish, state: 'paid' }))
    expect(paid.total).toBe(1)
  })
})

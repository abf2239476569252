import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cancelOrder } from '#acts/boxoffice/cancel-order.ts'
import { checkLedger } from '#acts/boxoffice/check-ledger.ts'
import { enterCode } from '#acts/boxoffice/enter-code.ts'
import { holdBasket } from '#acts/boxoffice/hold-basket.ts'
import { leaveOutCode } from '#acts/boxoffice/leave-out-code.ts'
import { listDiscountCodes } from '#acts/boxoffice/list-discount-codes.ts'
import { placeOrder } from '#acts/boxoffice/place-order.ts'
import { quoteBasket } from '#acts/boxoffice/quote-basket.ts'
import { type DiscountCodeToSet, setDiscountCode } from '#acts/boxoffice/set-discount-code.ts'
import type { House } from '#acts/ports/house.ts'
import type { Order } from '#core/boxoffice/orders/order.ts'
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
const codeOf = (change: Partial<DiscountCodeToSet>): DiscountCodeToSet => ({
  ...{ editionId: stage.editionId, code: `CODE${++keys}`, percent: null, amount: null },
  ...{ validFrom: null, validUntil: null, kinds: [], screeningIds: [] },
  ...{ mostUses: null, mostPerPerson: null, mostSeats: null, note: '' },
  ...change,
})

async function basketWith(
  code: string,
  seats: number,
  house: Pick<House, 'store' | 'clock' | 'chance'> = stage.house,
) {
  const screeningId = await stage.screening(50)
  const { editionId } = stage
  const lines = [{ screeningId, priceId: stage.prices.full.id, quantity: seats }]
  const { token } = must(await holdBasket(house, acting, { editionId, language: 'es', lines }))
  const typed = { typed: code, secret: '' }
  must(await enterCode(house, acting, { editionId, language: 'es', token, ...typed }))
  return token
}

const place = (
  token: string,
  email = 'a@example.org',
  house: Pick<House, 'store' | 'clock' | 'chance' | 'signer'> = stage.house,
): Promise<Order | Refusal> =>
  placeOrder(house, acting, {
    ...{ token, name: 'A', email, way: 'counter' as const },
    idempotencyKey: `discount-${++keys}`,
  })

test('a code makes each ticket cheaper, and the order’s total is what its tickets cost', async () => {
  const { code } = must(await setDiscountCode(stage.house, acting, codeOf({ amount: 1000 })))
  const token = await basketWith(code.toLowerCase(), 3)
  const quote = must(await quoteBasket(stage.house, acting, { token }))
  expect([quote.listed.amount, quote.total.amount, quote.code?.off]).toEqual([12000, 11000, 1000])
  const order = must(await place(token))
  expect(order.tickets.map(ticket => ticket.price.amount)).toEqual([3666, 3667, 3667])
  expect(order.total.amount).toBe(11000)
  expect(await checkLedger(stage.house, acting)).toEqual([])
})

test('whoever takes the code out orders without it; what was seen is what is ordered', async () => {
  const set = must(await setDiscountCode(stage.house, acting, codeOf({ percent: 100 })))
  const token = await basketWith(set.code, 1)
  must(await leaveOutCode(stage.house, acting, { token, id: set.id }))
  const ask = { token, name: 'A', email: 'a@example.org', way: 'counter' as const }
  const seen = { seats: 1, amount: 0 }
  const stale = await placeOrder(stage.house, acting, { ...ask, idempotencyKey: 'seen-before', seen })
  expect(refused(stale)).toBe('hold-expired')
  expect(must(await place(token)).total.amount).toBe(4000)
})

test('an order that comes to nothing gives its use back (docs/rules/prices.md#counting)', async () => {
  const set = must(await setDiscountCode(stage.house, acting, codeOf({ percent: 50, mostUses: 1 })))
  const first = must(await place(await basketWith(set.code, 1)))
  const second = await basketWith(set.code, 1)
  expect(refused(await place(second))).toBe('code-used-up')
  must(await cancelOrder(stage.house, acting, { orderId: first.id }))
  must(await place(second))
  const [now] = (await listDiscountCodes(stage.house, acting, stage)).filter(code => code.id === set.id)
  expect(now?.uses).toBe(1)
  expect(await checkLedger(stage.house, acting)).toEqual([])
})

test('one person uses a code so many times, whatever the case of their address', async () => {
  const set = must(await setDiscountCode(stage.house, acting, codeOf({ percent: 10, mostPerPerson: 1 })))
  must(await place(await basketWith(set.code, 1), 'B@example.org'))
  expect(refused(await place(await basketWith(set.code, 1), 'b@example.org'))).toBe('code-used-by-you')
  must(await place(await basketWith(set.code, 1), 'c@example.org'))
})

test('two processes and many buyers use a code exactly as often as it may be', async () => {
  const other = connect<HouseTables, OrganisationTables>(stage.database.connectionString)
  try {
    const elsewhere = { ...stage.house, store: storeOver(other) }
    const set = must(await setDiscountCode(stage.house, acting, codeOf({ percent: 10, mostUses: 7 })))
    const tokens = await Promise.all(Array.from({ length: 24 }, () => basketWith(set.code, 1)))
    const answers = await Promise.all(
      tokens.map((token, index) =>
        place(token, `buyer-${index}@example.org`, index % 2 === 0 ? stage.house : elsewhere),
      ),
    )
    expect(answers.filter(answer => !isRefusal(answer))).toHaveLength(7)
    expect(new Set(answers.filter(isRefusal).map(answer => answer.refused))).toEqual(
      new Set(['code-used-up']),
    )
    const [uses] = await stage.query<{ uses: number; rows: number }>(sql`
      select uses, (select count(*)::integer from discount_use where code_id = ${set.id}) as rows
      from discount_code where id = ${set.id}`)
    expect(uses).toEqual({ uses: 7, rows: 7 })
    expect(await checkLedger(stage.house, acting)).toEqual([])
  } finally {
    await other.close()
  }
})

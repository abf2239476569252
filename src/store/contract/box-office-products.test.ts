import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cancelOrder } from '#acts/boxoffice/cancel-order.ts'
import { checkLedger } from '#acts/boxoffice/check-ledger.ts'
import { enterCode } from '#acts/boxoffice/enter-code.ts'
import { expireUnpaidOrders } from '#acts/boxoffice/expire-unpaid-orders.ts'
import { listProductsOnSale } from '#acts/boxoffice/list-products-on-sale.ts'
import { listVouchers } from '#acts/boxoffice/list-vouchers.ts'
import { type OrderProductOnline, orderProduct } from '#acts/boxoffice/order-product.ts'
import { removePassProduct } from '#acts/boxoffice/remove-pass-product.ts'
import { setPassProduct } from '#acts/boxoffice/set-pass-product.ts'
import { setVoucherOffer } from '#acts/boxoffice/set-voucher-offer.ts'
import { showOrder } from '#acts/boxoffice/show-order.ts'
import { payOrder } from '#acts/money/pay-order.ts'
import { refundOrder } from '#acts/money/refund-order.ts'
import { setPaymentTerms } from '#acts/money/set-payment-terms.ts'
import { takeTransfer } from '#acts/money/take-transfer.ts'
import type { Order } from '#core/boxoffice/orders/order.ts'
import type { PassProduct } from '#core/boxoffice/prices/pass.ts'
import { acting, must, openStage, refused, type Stage } from './box-office-stage.ts'

const visitor = { organisation: acting.organisation, by: 'public' }
let stage: Stage
let card: PassProduct
beforeAll(async () => {
  stage = await openStage()
  const { house, editionId } = stage
  // The histories below move the clock on by weeks.
  await stage.query(sql`update edition set ends_on = '2028-06-28' where id = ${editionId}`)
  const account = { holder: 'Altura', number: '1000-2000-3000', bic: '', bank: 'Banco' }
  must(
    await setPaymentTerms(house, acting, {
      editionId,
      ways: ['counter', 'transfer'],
      transferDays: 1,
      account,
    }),
  )
  must(await setVoucherOffer(house, acting, { editionId, offer: { amounts: [5000, 10_000], months: 12 } }))
  card = await kindOfPass('card', 15_000)
})
afterAll(() => stage.database.drop())

const kindOfPass = async (key: string, amount: number, isOnSale = true): Promise<PassProduct> =>
  must(
    await setPassProduct(stage.house, acting, {
      ...{ editionId: stage.editionId, key, name: { en: 'Card' }, amount, rights: 5, rightsPerDay: null },
      ...{ seats: 1, kinds: ['public'], allocations: ['public'], mayOverlap: true, giveBackMinutes: 0 },
      ...{ noShows: null, closedHours: 24, position: 0, isOnSale },
    }),
  )

let keys = 0
const order = (change: Partial<OrderProductOnline> = {}) =>
  orderProduct(stage.house, visitor, {
    ...{ editionId: stage.editionId, what: { passProductId: card.id }, name: 'Wara' },
    ...{ email: 'wara@example.org', language: 'es', way: 'counter', idempotencyKey: `product-${++keys}` },
    ...change,
  })

const sheetOf = async ({ token }: Order) => must(await showOrder(stage.house, visitor, { token }))

test('what the audience orders is issued once it is paid, and not before (docs/rules/passes.md#bought-online)', async () => {
  const { house, editionId } = stage
  const pass = must(await order())
  const voucher = must(await order({ what: { voucher: 5000 } }))
  expect([pass.state, pass.payUntil, voucher.total.amount]).toEqual(['unpaid', null, 5000])
  for (const unpaid of [pass, voucher]) {
    const sheet = await sheetOf(unpaid)
    expect([sheet.products.length, sheet.passes, sheet.vouchers]).toEqual([1, [], []])
  }
  must(await payOrder(house, acting, { orderId: pass.id }))
  must(await payOrder(house, acting, { orderId: voucher.id, way: 'counter-card' }))
  const { passes } = await sheetOf(pass)
  const entered = { editionId, language: 'es' as const, typed: passes[0]!.number, secret: passes[0]!.secret }
  must(await enterCode(house, visitor, entered))
  const { vouchers } = await sheetOf(voucher)
  // A year from the day in La Paz on which it was paid, to its end.
  expect(vouchers.map(({ value, balance, endsAt }) => [value, balance, endsAt.toString()])).toEqual([
    [5000, 5000, '2027-06-25T04:00:00Z'],
  ])
  must(await enterCode(house, visitor, { ...entered, typed: vouchers[0]!.code, secret: '' }))
  expect(await checkLedger(house, acting)).toEqual([])
})

test('only what is on sale can be had, in a way that is offered, once for a key, and until the edition is over', async () => {
  const { house, editionId } = stage
  const atDesk = await kindOfPass('jury', 1000, false)
  expect(refused(await order({ what: { passProductId: atDesk.id } }))).toBe('not-found')
  expect(refused(await order({ what: { voucher: 5001 } }))).toBe('wrong-value')
  expect(refused(await order({ way: 'card' }))).toBe('way-not-offered')
  expect(refused(await order({ way: 'free' }))).toBe('wrong-value')
  expect(refused(await order({ email: 'nobody' }))).toBe('address-wrong')

  const idempotencyKey = 'a-double-click'
  const [once, twice] = await Promise.all([order({ idempotencyKey }), order({ idempotencyKey })])
  expect(must(once).id).toBe(must(twice).id)
  expect(refused(await order({ idempotencyKey, name: 'Inti' }))).toBe('key-reused')

  const free = await kindOfPass('press', 0)
  const given = must(await order({ what: { passProductId: free.id } }))
  expect([given.state, given.way, (await sheetOf(given)).passes.length]).toEqual(['paid', 'free', 1])

  // Whoever ordered it before it was taken off sale gets it.
  const late = must(await order({ what: { passProductId: free.id } }))
  const gone = await kindOfPass('gone', 2000)
  const before = must(await order({ what: { passProductId: gone.id } }))
  must(await removePassProduct(house, acting, { productId: gone.id }))
  must(await payOrder(house, acting, { orderId: before.id }))
  expect((await sheetOf(before)).passes.length).toBe(1)
  expect((await sheetOf(late)).passes.length).toBe(1)
  const onSale = await listProductsOnSale(house, visitor, { editionId })
  expect(onSale.passes.map(({ key }) => key).sort()).toEqual(['card', 'press'])
  expect(onSale.vouchers).toEqual({ amounts: [5000, 10_000], months: 12 })
  const afterwards = { ...house, clock: { now: () => Temporal.Instant.from('2028-06-29T04:00:00Z') } }
  expect(await listProductsOnSale(afterwards, visitor, { editionId })).toEqual({ passes: [], appeals: [] })
  expect(await checkLedger(house, acting)).toEqual([])
})

const act = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('order' as const),
      isPass: fc.boolean(),
      way: fc.constantFrom('counter' as const, 'transfer' as const),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constantFrom('pay' as const, 'transfer' as const, 'cancel' as const, 'refund' as const),
      order: fc.nat(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('wait' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('expire' as const) }) },
)
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never

interface ModelOrder {
  state: Order['state']
  /** In hours of the model's clock; none at the counter. */
  payUntil: number | undefined
}

/** What should come of an act on an order, in memory. */
function modelled(known: ModelOrder, what: 'pay' | 'transfer' | 'cancel' | 'refund'): string | undefined {
  const isOver = known.state !== 'unpaid' && known.state !== 'paid'
  switch (what) {
    case 'pay':
      if (known.state === 'paid') return 'order-already-paid'
      if (isOver) return known.state === 'expired' ? 'order-expired' : 'order-cancelled'
      known.state = 'paid'
      return undefined
    case 'transfer': {
      if (known.state !== 'unpaid' && known.state !== 'expired') return 'returned'
      const came = known.state === 'expired' ? 'late-and-paid' : 'paid'
      known.state = 'paid'
      return came
    }
    case 'cancel':
      if (isOver) return 'order-cancelled'
      if (known.state === 'paid') return 'order-not-refundable'
      known.state = 'cancelled'
      return undefined
    case 'refund':
      if (isOver) return 'order-cancelled'
      if (known.state === 'unpaid') return 'order-not-refundable'
      known.state = 'refunded'
      return undefined
  }
}

test('any history of ordering, paying, letting lapse and giving back ends as the model says, and the books agree', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 25, size: 'max' }), async acts => {
      const { house } = stage
      const orders: Order[] = []
      const model: ModelOrder[] = []
      let hours = 0
      const doOne = async (each: Act): Promise<[string | undefined, string | undefined]> => {
        if (each.do === 'order') {
          const what = each.isPass ? { passProductId: card.id } : { voucher: 10_000 }
          orders.push(must(await order({ what, way: each.way })))
          model.push({ state: 'unpaid', payUntil: each.way === 'transfer' ? hours + 24 : undefined })
          return [undefined, undefined]
        }
        if (each.do === 'wait') {
          stage.advance({ hours: 13 })
          hours += 13
          return [undefined, undefined]
        }
        if (each.do === 'expire') {
          await expireUnpaidOrders(house, acting)
          for (const known of model)
            if (known.state === 'unpaid' && (known.payUntil ?? hours + 1) <= hours) known.state = 'expired'
          return [undefined, undefined]
        }
        const at = each.order % Math.max(1, orders.length)
        const ours = orders[at]
        if (!ours) return [undefined, undefined]
        const { id: orderId, token } = ours
        const expected = modelled(model[at]!, each.do)
        if (each.do === 'pay') return [refused(await payOrder(house, acting, { orderId })), expected]
        if (each.do === 'cancel') return [refused(await cancelOrder(house, visitor, { token })), expected]
        if (each.do === 'refund')
          return [refused(await refundOrder(house, acting, { orderId, why: 'model' })), expected]
        const { amount } = ours.total
        const why = `line ${++keys}`
        return [must(await takeTransfer(house, acting, { orderId, amount, why })).came, expected]
      }
      for (const each of acts) {
        const [answer, expected] = await doOne(each)
        expect([each, answer]).toEqual([each, expected])
      }
      const vouchers = await listVouchers(house, acting, { editionId: stage.editionId })
      for (const [at, ours] of orders.entries()) {
        const { state } = model[at]!
        const sheet = await sheetOf(ours)
        const isThere =
          sheet.passes.length > 0 || (vouchers.find(row => row.orderId === ours.id)?.balance ?? 0) > 0
        // A pass that was taken back still has its number.
        const isIssued = state === 'paid' || (state === 'refunded' && sheet.passes.length > 0)
        expect([at, sheet.state, isThere]).toEqual([at, state, isIssued])
      }
      expect(await checkLedger(house, acting)).toEqual([])
    }),
    { numRuns: Number(process.env.HISTORIES ?? 12), endOnFailure: true },
  )
}, 180_000)

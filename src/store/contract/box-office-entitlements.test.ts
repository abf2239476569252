import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BuySeats, buySeats } from '#acts/boxoffice/buy-seats.ts'
import { cancelOrder } from '#acts/boxoffice/cancel-order.ts'
import { cancelTicket } from '#acts/boxoffice/cancel-ticket.ts'
import { checkLedger } from '#acts/boxoffice/check-ledger.ts'
import { enterCode } from '#acts/boxoffice/enter-code.ts'
import { holdSeats } from '#acts/boxoffice/hold-seats.ts'
import { issuePass } from '#acts/boxoffice/issue-pass.ts'
import { issueVoucher } from '#acts/boxoffice/issue-voucher.ts'
import { listDiscountCodes } from '#acts/boxoffice/list-discount-codes.ts'
import { listVouchers } from '#acts/boxoffice/list-vouchers.ts'
import { openBasket } from '#acts/boxoffice/open-basket.ts'
import { placeOrder } from '#acts/boxoffice/place-order.ts'
import { setDiscountCode } from '#acts/boxoffice/set-discount-code.ts'
import { setPassProduct } from '#acts/boxoffice/set-pass-product.ts'
import type { BuyRequest, buyTogether } from '#acts/boxoffice/steps/buy-together.ts'
import { issueInvoice } from '#acts/money/issue-invoice.ts'
import { payOrder } from '#acts/money/pay-order.ts'
import { refundOrder } from '#acts/money/refund-order.ts'
import { setInvoiceIssuer } from '#acts/money/set-invoice-issuer.ts'
import type { House } from '#acts/ports/house.ts'
import type { Order } from '#core/boxoffice/orders/order.ts'
import { isRefusal, refuse } from '#core/refusal.ts'
import { storeOver } from '../store.ts'
import {
  EntitlementsModel,
  limits,
  type ModelEntitledBasket,
  type ModelEntitledOrder,
} from './box-office-entitlements-model.ts'
import { acting, must, openStage, refused, type Stage } from './box-office-stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  must(
    await setInvoiceIssuer(stage.house, acting, {
      ...{ name: 'Altura', address: 'La Paz', country: 'BO', taxNumber: '', vatNumber: '', email: '' },
      ...{ note: {}, rates: [], invoiceSeries: 'INV', creditSeries: 'CRN' },
    }),
  )
})
afterAll(() => stage.database.drop())

const screeningCount = 4
const basketCount = 5
let keys = 0
const newKey = () => `entitlements-${++keys}`

const act = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('hold' as const),
      basket: fc.nat({ max: basketCount - 1 }),
      screening: fc.nat({ max: screeningCount - 1 }),
      seats: fc.integer({ min: 1, max: 2 }),
      price: fc.constantFrom('full' as const, 'reduced' as const, 'free' as const),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('code' as const, 'voucher' as const, 'pass' as const),
      basket: fc.nat({ max: basketCount - 1 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('place' as const), basket: fc.nat({ max: basketCount - 1 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('buy-at-once' as const),
      purchases: fc.array(
        fc.record({
          code: fc.boolean(),
          voucher: fc.boolean(),
          pass: fc.boolean(),
          lines: fc.uniqueArray(
            fc.record({
              screening: fc.nat({ max: screeningCount - 1 }),
              seats: fc.integer({ min: 1, max: 2 }),
              price: fc.constantFrom('full' as const, 'reduced' as const, 'free' as const),
            }),
            { minLength: 1, maxLength: 2, selector: line => line.screening },
          ),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'pay' as const,
        'cancel' as const,
        'refund' as const,
        'ticket' as const,
        'invoice' as const,
      ),
      order: fc.nat(),
      ticket: fc.nat(),
    }),
  },
)
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never

/** A code, a voucher and a pass of one history, and what the real box office was told so far. */
async function begin() {
  const { house, editionId } = stage
  const code = must(
    await setDiscountCode(house, acting, {
      ...{ editionId, code: `HISTORY${++keys}`, percent: limits.percent, amount: null, validFrom: null },
      ...{ validUntil: null, kinds: [], screeningIds: [], mostUses: limits.mostUses },
      ...{ mostPerPerson: null, mostSeats: null, note: '' },
    }),
  )
  const endsAt = house.clock.now().add({ hours: 24 * 365 })
  const holder = { editionId, name: 'A', email: '', isGift: true }
  const sold = must(
    await issueVoucher(house, acting, { ...holder, value: limits.voucher, endsAt, idempotencyKey: newKey() }),
  )
  const product = must(
    await setPassProduct(house, acting, {
      ...{ editionId, key: `history-${++keys}`, name: { en: 'Card' }, amount: 0, rights: limits.rights },
      ...{ rightsPerDay: null, seats: 1, kinds: ['public'], allocations: ['public'], mayOverlap: true },
      ...{ giveBackMinutes: 0, noShows: null, closedHours: 24, position: 0 },
    }),
  )
  const issued = must(
    await issuePass(house, acting, { ...holder, productId: product.id, idempotencyKey: newKey() }),
  )
  const pass = await house.store.within(acting.organisation, async ({ boxOffice }) =>
    must((await boxOffice.passesById([issued.products[0]!.id]))[0]!),
  )
  const voucher = (await listVouchers(house, acting, { editionId })).find(row => row.orderId === sold.id)!
  const screenings: string[] = []
  for (let hour = 0; hour < screeningCount; hour++)
    screenings.push(await stage.screening(500, { hours: 72 + 3 * hour }))
  const tokens: string[] = []
  for (let basket = 0; basket < basketCount; basket++)
    tokens.push(must(await openBasket(house, acting, { editionId, language: 'es' })).token)
  return { code, voucher, pass: pass.pass, screenings, tokens }
}

type Purchase = Extract<Act, { do: 'buy-at-once' }>['purchases'][number]

const buy = (
  {
    code,
    voucher,
    pass,
    screenings,
  }: Pick<Awaited<ReturnType<typeof begin>>, 'code' | 'voucher' | 'pass' | 'screenings'>,
  purchase: Purchase,
  change: Partial<BuySeats> = {},
  house: Pick<House, 'store' | 'clock' | 'chance' | 'signer' | 'payments'> = stage.house,
) =>
  buySeats(house, acting, {
    ...{ editionId: stage.editionId, name: 'A', email: 'a@example.org', language: 'es', way: 'counter' },
    lines: purchase.lines.map(({ screening, price, seats }) => ({
      ...{ screeningId: screenings[screening]!, priceId: stage.prices[price].id, quantity: seats },
    })),
    codes: [
      ...(purchase.code ? [{ code: code.code.toLowerCase() }] : []),
      ...(purchase.voucher ? [{ code: voucher.code }] : []),
      ...(purchase.pass ? [{ code: pass.number, secret: pass.secret }] : []),
    ],
    idempotencyKey: newKey(),
    ...change,
  })

test('any history of codes, vouchers, passes and invoices ends as the model says, and the books agree (docs/rules/passes.md, docs/rules/prices.md)', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 40, size: 'max' }), async acts => {
      const { house, editionId, prices } = stage
      const real = await begin()
      const model = new EntitlementsModel()
      const baskets = real.tokens.map(
        (): ModelEntitledBasket => ({
          code: false,
          voucher: false,
          pass: false,
          seats: [],
          isOrdered: false,
        }),
      )
      const orders: Order[] = []
      const remember = (order: Order, known: ModelEntitledOrder) => {
        orders.push(order)
        const { total, byVoucher, state, seats } = known
        expect([order.total.amount, order.received.amount, order.state]).toEqual([total, byVoucher, state])
        // Tickets come as they were held: the model's seats in their sequence.
        known.seats = order.tickets.map(ticket => {
          const screening = real.screenings.indexOf(ticket.screeningId)
          const at = seats.findIndex(
            seat => seat.screening === screening && seat.amount === ticket.price.amount,
          )
          return seats.splice(at, 1)[0]!
        })
      }
      const doOne = async (each: Act): Promise<[string | undefined, string | undefined]> => {
        switch (each.do) {
          case 'hold': {
            const basket = baskets[each.basket]!
            const { id: priceId, price } = prices[each.price]
            const seats = { screeningId: real.screenings[each.screening]!, priceId, quantity: each.seats }
            const answer = await holdSeats(house, acting, { token: real.tokens[each.basket]!, ...seats })
            const there = basket.seats.filter(seat => seat.screening === each.screening).length
            if (basket.isOrdered) return [refused(answer), 'basket-ordered']
            if (there + each.seats > 10) return [refused(answer), 'too-many-seats']
            for (let seat = 0; seat < each.seats; seat++)
              basket.seats.push({ screening: each.screening, amount: price.amount })
            return [refused(answer), undefined]
          }
          case 'code':
          case 'voucher':
          case 'pass': {
            const typed = { code: real.code.code, voucher: real.voucher.code, pass: real.pass.number }[
              each.do
            ]
            const token = real.tokens[each.basket]!
            const wish = { editionId, language: 'es' as const, token, typed, secret: real.pass.secret }
            const answer = await enterCode(house, acting, wish)
            const basket = baskets[each.basket]!
            if (!basket.isOrdered) basket[each.do] = true
            return [refused(answer), basket.isOrdered ? 'basket-ordered' : undefined]
          }
          case 'place': {
            const answer = await placeOrder(house, acting, {
              ...{ token: real.tokens[each.basket]!, name: 'A', email: 'a@example.org', way: 'counter' },
              idempotencyKey: newKey(),
            })
            const expected = model.place(baskets[each.basket]!)
            if (!isRefusal(answer)) remember(answer, model.orders.at(-1)!)
            return [refused(answer), expected]
          }
          case 'buy-at-once': {
            // They go in one group, and are had in the order in which they ask.
            const asked = each.purchases.map(purchase => {
              const seats = purchase.lines.flatMap(({ screening, seats, price }) =>
                Array.from({ length: seats }, () => ({ screening, amount: prices[price].price.amount })),
              )
              const refusal = model.place({ ...purchase, seats, isOrdered: false })
              return { refusal, order: model.orders.at(-1) }
            })
            const answers = await Promise.all(each.purchases.map(purchase => buy(real, purchase)))
            for (const [place, answer] of answers.entries())
              if (!isRefusal(answer) && !asked[place]!.refusal) remember(answer, asked[place]!.order!)
            return [String(answers.map(refused)), String(asked.map(({ refusal }) => refusal))]
          }
        }
        const at = each.order % Math.max(1, orders.length)
        const order = orders[at]
        if (!order) return [undefined, undefined]
        const orderId = order.id
        const known = model.orders[at]!
        if (each.do === 'pay') return [refused(await payOrder(house, acting, { orderId })), model.pay(known)]
        if (each.do === 'cancel')
          return [refused(await cancelOrder(house, acting, { orderId })), model.cancel(known)]
        if (each.do === 'refund')
          return [refused(await refundOrder(house, acting, { orderId, why: 'asked' })), model.refund(known)]
        if (each.do === 'invoice') {
          await issueInvoice(house, acting, { orderId })
          return [undefined, undefined]
        }
        const place = each.ticket % order.tickets.length
        const ticketId = order.tickets[place]!.id
        return [refused(await cancelTicket(house, acting, { ticketId })), model.cancelSeat(known, place)]
      }
      for (const each of acts) {
        const [answer, expected] = await doOne(each)
        expect([each, answer]).toEqual([each, expected])
      }
      const code = (await listDiscountCodes(house, acting, { editionId })).find(
        row => row.id === real.code.id,
      )
      const voucher = (await listVouchers(house, acting, { editionId })).find(
        row => row.id === real.voucher.id,
      )
      expect([code?.uses, voucher?.balance]).toEqual([model.uses, model.balance])
      expect(await checkLedger(house, acting)).toEqual([])
    }),
    { numRuns: Number(process.env.HISTORIES ?? 20), endOnFailure: true },
  )
}, 180_000)

test('a purchase in one request takes code, voucher and pass, once, and what is refused uses nothing up (docs/rules/orders.md#in-one-act)', async () => {
  const { house, editionId } = stage
  const real = await begin()
  const lines = [
    { screening: 0, seats: 2, price: 'full' as const },
    { screening: 1, seats: 1, price: 'reduced' as const },
  ]
  const all = { code: true, voucher: true, pass: true, lines }
  const left = async () => {
    const codes = await listDiscountCodes(house, acting, { editionId })
    const vouchers = await listVouchers(house, acting, { editionId })
    return [
      codes.find(row => row.id === real.code.id)?.uses,
      vouchers.find(row => row.id === real.voucher.id)?.balance,
    ]
  }

  const guessed = { codes: [{ code: real.pass.number, secret: 'XXXXXX' }] }
  expect(refused(await buy(real, all, guessed))).toBe('pass-unknown')
  expect(refused(await buy(real, all, { codes: [{ code: 'NOSUCHCODE' }] }))).toBe('code-unknown')
  // Too many seats of one screening, and a way in which what is left cannot be paid.
  const many = { ...all, lines: [{ screening: 0, seats: 11, price: 'full' as const }] }
  expect(refused(await buy(real, many))).toBe('too-many-seats')
  const dear = { ...all, lines: [{ screening: 2, seats: 10, price: 'full' as const }] }
  expect(refused(await buy(real, dear, { way: 'free' }))).toBe('wrong-value')
  const tooFew = await stage.screening(1)
  const soldOut = { ...real, screenings: [tooFew] }
  expect(refused(await buy(soldOut, { ...all, lines: [lines[0]!] }))).toBe('not-enough-seats')
  expect(await left()).toEqual([0, limits.voucher])

  // The pass has one seat of each screening, the code half of the one that is left, the voucher pays it.
  const key = { idempotencyKey: newKey() }
  const order = must(await buy(real, all, { ...key, way: 'free' }))
  expect([order.state, order.way, order.total.amount, order.received.amount]).toEqual([
    'paid',
    'voucher',
    2000,
    2000,
  ])
  expect(order.tickets.map(ticket => ticket.price.amount)).toEqual([0, 2000, 0])
  expect(await left()).toEqual([1, limits.voucher - 2000])
  expect(must(await buy(real, all, { ...key, way: 'free' })).id).toBe(order.id)
  expect(refused(await buy(real, { ...all, code: false }, { ...key, way: 'free' }))).toBe('key-reused')
  expect(await left()).toEqual([1, limits.voucher - 2000])
  expect(await checkLedger(house, acting)).toEqual([])
})

test('purchases of two processes share the last uses of a code and the rest of a voucher', async () => {
  const { house, editionId } = stage
  const real = await begin()
  const houses = [house, { ...house, store: storeOver(stage.database.connection) }]
  const lines = [{ screening: 3, seats: 1, price: 'full' as const }]
  const wish = { code: true, voucher: true, pass: false, lines }
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, index) => buy(real, wish, {}, houses[index % 2])),
  )
  const had = answers.filter(answer => !isRefusal(answer))
  expect(had.length).toBe(limits.mostUses)
  expect(new Set(answers.filter(isRefusal).map(refused))).toEqual(new Set(['code-used-up']))
  expect(had.map(order => must(order).received.amount)).toEqual([2000, 2000, 2000])
  const vouchers = await listVouchers(house, acting, { editionId })
  expect(vouchers.find(row => row.id === real.voucher.id)?.balance).toBe(limits.voucher - 6000)
  expect(await checkLedger(house, acting)).toEqual([])
})

test('the purchases of a group ask the tables as often as one does, whatever they are bought with', async () => {
  const { house } = stage
  const real = await begin()
  const wish = {
    code: true,
    voucher: true,
    pass: true,
    lines: [{ screening: 0, seats: 2, price: 'full' as const }],
  }
  const callsOf = async (buyers: number): Promise<number> => {
    let calls = 0
    const counting = <Shelf extends object>(shelf: Shelf) =>
      new Proxy(shelf, {
        get(target, name) {
          calls += 1
          return Reflect.get(target, name)
        },
      })
    const requests: unknown[] = []
    const collecting = {
      ...house.store,
      async together(_: string, act: typeof buyTogether, request: unknown) {
        requests.push(request)
        if (requests.length < buyers) return refuse('stale')
        return house.store.within(acting.organisation, async shelves => {
          const counted = { ...shelves, boxOffice: counting(shelves.boxOffice) }
          const answers = await act.work(counted, requests as BuyRequest[])
          expect(answers.filter(answer => !isRefusal(answer)).length).toBe(Math.min(buyers, limits.mostUses))
          return refuse('stale')
        })
      },
    } as typeof house.store
    for (let buyer = 0; buyer < buyers; buyer++) await buy(real, wish, {}, { ...house, store: collecting })
    return calls
  }
  expect(await callsOf(5)).toBe(await callsOf(1))
})

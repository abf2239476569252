import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cancelOrder } from '#acts/cancel-order.ts'
import { cancelTicket } from '#acts/cancel-ticket.ts'
import { checkLedger } from '#acts/check-ledger.ts'
import { enterCode } from '#acts/enter-code.ts'
import { holdSeats } from '#acts/hold-seats.ts'
import { issueInvoice } from '#acts/issue-invoice.ts'
import { issuePass } from '#acts/issue-pass.ts'
import { issueVoucher } from '#acts/issue-voucher.ts'
import { listDiscountCodes } from '#acts/list-discount-codes.ts'
import { listVouchers } from '#acts/list-vouchers.ts'
import { openBasket } from '#acts/open-basket.ts'
import { payOrder } from '#acts/pay-order.ts'
import { placeOrder } from '#acts/place-order.ts'
import { refundOrder } from '#acts/refund-order.ts'
import { setDiscountCode } from '#acts/set-discount-code.ts'
import { setInvoiceIssuer } from '#acts/set-invoice-issuer.ts'
import { setPassProduct } from '#acts/set-pass-product.ts'
import type { Order } from '#core/boxoffice/order.ts'
import { isRefusal } from '#core/refusal.ts'
import { EntitlementsModel, limits, type ModelEntitledBasket } from './box-office-entitlements-model.ts'
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
    screenings.push(await stage.screening(40, { hours: 72 + 3 * hour }))
  const tokens: string[] = []
  for (let basket = 0; basket < basketCount; basket++)
    tokens.push(must(await openBasket(house, acting, { editionId, language: 'es' })).token)
  return { code, voucher, pass: pass.pass, screenings, tokens }
}

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
            if (!isRefusal(answer)) {
              orders.push(answer)
              const { total, byVoucher, state, seats } = model.orders.at(-1)!
              expect([answer.total.amount, answer.received.amount, answer.state]).toEqual([
                total,
                byVoucher,
                state,
              ])
              // Tickets come as they were held: the model's seats in their sequence.
              model.orders.at(-1)!.seats = answer.tickets.map(ticket => {
                const screening = real.screenings.indexOf(ticket.screeningId)
                const at = seats.findIndex(
                  seat => seat.screening === screening && seat.amount === ticket.price.amount,
                )
                return seats.splice(at, 1)[0]!
              })
            }
            return [refused(answer), expected]
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

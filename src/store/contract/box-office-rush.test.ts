import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cancelOrder } from '#acts/boxoffice/cancel-order.ts'
import { cancelTicket } from '#acts/boxoffice/cancel-ticket.ts'
import { checkLedger } from '#acts/boxoffice/check-ledger.ts'
import { holdSeats } from '#acts/boxoffice/hold-seats.ts'
import { openBasket } from '#acts/boxoffice/open-basket.ts'
import { placeOrder } from '#acts/boxoffice/place-order.ts'
import { releaseExpiredHolds } from '#acts/boxoffice/release-expired-holds.ts'
import { releaseHold } from '#acts/boxoffice/release-hold.ts'
import { sellAtCounter } from '#acts/boxoffice/sell-at-counter.ts'
import { setAllocations } from '#acts/boxoffice/set-allocations.ts'
import { showBasket } from '#acts/boxoffice/show-basket.ts'
import { admitTicket } from '#acts/door/admit-ticket.ts'
import { undoAdmission } from '#acts/door/undo-admission.ts'
import { payOrder } from '#acts/money/pay-order.ts'
import { refundOrder } from '#acts/money/refund-order.ts'
import type { Order } from '#core/boxoffice/orders/order.ts'
import { isRefusal } from '#core/refusal.ts'
import { acting, must, openStage, type Stage } from './box-office-stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.database.drop())

const lanes = 12
const names = [
  'hold',
  'hold',
  'hold',
  'order',
  'order',
  'sell',
  'pay',
  'cancel',
  'refund',
  'cancel-ticket',
  'admit',
  'undo',
  'release',
  'divide',
  'job',
  'wait',
] as const
const act = fc.record({
  name: fc.constantFrom(...names),
  one: fc.nat(),
  other: fc.nat(),
  seats: fc.integer({ min: 1, max: 4 }),
})
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never

let keys = 0

/** Few screenings and baskets for many hands, so that they meet. */
interface Crowd {
  screenings: string[]
  tokens: string[]
  orders: Order[]
}

async function doIt({ name, one, other, seats }: Act, { screenings, tokens, orders }: Crowd): Promise<void> {
  const { house, editionId, prices } = stage
  const pick = <Each>(list: readonly Each[], n: number) => list[n % list.length]!
  const screeningId = pick(screenings, one)
  const token = pick(tokens, other)
  const price = pick([prices.full, prices.reduced, prices.free], one + other)
  const order = orders.length > 0 ? pick(orders, other) : undefined
  const ticket = order && pick(order.tickets, one)
  keys += 1
  const keep = (answer: Order | { refused: string }) => {
    if (!isRefusal(answer)) orders.push(answer as Order)
  }
  switch (name) {
    case 'hold':
      await holdSeats(house, acting, { token, screeningId, priceId: price.id, quantity: seats })
      return
    case 'order': {
      const buyer = {
        name: 'A',
        email: 'a@example.org',
        way: 'counter' as const,
        idempotencyKey: `rush-${keys}`,
      }
      keep(await placeOrder(house, acting, { ...buyer, token }))
      return
    }
    case 'sell': {
      // Two lines, in whatever order the screenings come.
      const lines = [screeningId, pick(screenings, other)].map(id => ({
        screeningId: id,
        priceId: price.id,
        quantity: 1,
      }))
      keep(await sellAtCounter(house, acting, { editionId, lines, idempotencyKey: `rush-${keys}` }))
      return
    }
    case 'release': {
      const basket = must(await showBasket(house, acting, { token }))
      const line = basket.lines[0]
      if (line) await releaseHold(house, acting, { token, lineId: line.id })
      return
    }
    case 'divide':
      await setAllocations(house, acting, {
        screeningId,
        allocations: [
          { kind: 'public', capacity: 12 - seats },
          { kind: 'guests', capacity: seats, blocked: one % 2 },
        ],
      })
      return
    case 'job':
      await releaseExpiredHolds(house, acting)
      return
    case 'wait':
      stage.advance({ minutes: seats })
      return
  }
  if (!order || !ticket) return
  if (name === 'pay') await payOrder(house, acting, { orderId: order.id })
  if (name === 'cancel') await cancelOrder(house, acting, { orderId: order.id })
  if (name === 'refund') await refundOrder(house, acting, { orderId: order.id, why: 'rush' })
  if (name === 'cancel-ticket') await cancelTicket(house, acting, { ticketId: ticket.id })
  if (name === 'undo') await undoAdmission(house, acting, { ticketId: ticket.id })
  if (name === 'admit') {
    await admitTicket(house, acting, { screeningId: ticket.screeningId, code: ticket.code, door: 'front' })
  }
}

test('twelve pairs of hands at everything at once: no deadlock, nothing oversold, the books agree (docs/rules/seat-ledger.md#order)', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(act, { minLength: 12, maxLength: 20 }), {
        minLength: lanes,
        maxLength: lanes,
        size: 'max',
      }),
      async hands => {
        const crowd: Crowd = { screenings: [], tokens: [], orders: [] }
        for (let n = 0; n < 3; n++) crowd.screenings.push(await stage.screening(12))
        for (let n = 0; n < 8; n++) {
          const opened = await openBasket(stage.house, acting, { editionId: stage.editionId, language: 'en' })
          crowd.tokens.push(must(opened).token)
        }
        const repeats = stage.repeats()
        await Promise.all(
          hands.map(async acts => {
            for (const each of acts) await doIt(each, crowd)
          }),
        )
        // The connection runs a transaction again that PostgreSQL broke out of a deadlock: there was none.
        expect(stage.repeats()).toBe(repeats)
        expect(await checkLedger(stage.house, acting)).toEqual([])
        const [most] = await stage.query(sql<{ sold: number }>`
          select count(*) as sold from ticket
          where state = 'valid' and screening_id = any(${crowd.screenings}::uuid[])
          group by screening_id order by 1 desc limit 1`)
        expect(most?.sold ?? 0).toBeLessThanOrEqual(12)
      },
    ),
    // Unshrunk: what happens at the same moment does not happen again in the same way.
    { numRuns: 6, endOnFailure: true },
  )
}, 180_000)

import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buySeats } from '#acts/boxoffice/buy-seats.ts'
import { checkLedger } from '#acts/boxoffice/check-ledger.ts'
import { findOrder } from '#acts/boxoffice/find-order.ts'
import { beginPayment } from '#acts/money/begin-payment.ts'
import { listDisputes } from '#acts/money/list-disputes.ts'
import { refundOrder } from '#acts/money/refund-order.ts'
import { refundTickets } from '#acts/money/refund-tickets.ts'
import { sendRefunds } from '#acts/money/send-refunds.ts'
import { settleDisputes } from '#acts/money/settle-disputes.ts'
import { takePaymentEvent } from '#acts/money/take-payment-event.ts'
import type { House } from '#acts/ports/house.ts'
import { isRefusal } from '#core/refusal.ts'
import { openStripe, type StripeServer } from '#outside/contract/stripe-server.ts'
import { acting, must, openStage, refused, type Stage } from '#store/contract/box-office-stage.ts'

let stage: Stage
let stripe: StripeServer
let house: Pick<House, 'store' | 'clock' | 'chance' | 'signer' | 'payments'>
let screeningId: string

beforeAll(async () => {
  stage = await openStage()
  stripe = await openStripe()
  const { payments } = stripe
  house = { ...stage.house, payments }
  screeningId = await stage.screening(5000)
})
afterAll(async () => {
  await stripe?.close()
  await stage?.database.drop()
})

let keys = 0
let heard = 0
/** The house hears what happened since, in the order in which it happened, or turned round. */
async function hear(isTurned = false): Promise<void> {
  const events = stripe.events.slice(heard)
  heard = stripe.events.length
  for (const { body, signature } of isTurned ? events.toReversed() : events)
    expect(isRefusal(await takePaymentEvent(house, { body, signature }))).toBe(false)
}

/** An order of two seats at 40.00 that was paid by card, and what its payment is called at the provider. */
async function paid() {
  const { id, token } = must(
    await buySeats(house, acting, {
      ...{ editionId: stage.editionId, name: 'Wara', email: 'wara@example.org', language: 'es', way: 'card' },
      lines: [{ screeningId, priceId: stage.prices.full.id, quantity: 2 }],
      idempotencyKey: `disputed-${++keys}`,
    }),
  )
  const { access } = must(await beginPayment(house, acting, { token }))
  const reference = access.slice(access.lastIndexOf('/') + 1)
  stripe.pay(reference)
  await hear()
  return { orderId: id, reference }
}

const sheetOf = async (orderId: string) => must(await findOrder(house, acting, { orderId }))
const valid = ({ tickets }: Awaited<ReturnType<typeof sheetOf>>) =>
  tickets.filter(ticket => ticket.state === 'valid').length

test('a disputed payment is money that left, the order says so, and its tickets stay (docs/rules/payments.md#disputes)', async () => {
  const { orderId, reference } = await paid()
  const { id } = stripe.dispute(reference, 8000)
  await hear()
  const open = await sheetOf(orderId)
  expect([open.state, valid(open), open.received.amount]).toEqual(['paid', 2, 0])
  expect(open.disputes).toMatchObject([
    { reference: id, state: 'open', reason: 'fraudulent', money: { amount: 8000, currency: 'BOB' } },
  ])
  expect(open.disputes[0]!.respondBy?.epochMilliseconds).toBe(1_800_000_000_000)
  expect(open.moneyMoves.map(move => move.money.amount)).toEqual([8000, -8000])
  const [listed] = await listDisputes(house, acting, { editionId: stage.editionId })
  expect(listed).toMatchObject({ reference: id, orderNumber: open.number, orderState: 'paid' })
  expect(await checkLedger(house, acting)).toEqual([])

  stripe.decide(id, 'won')
  await hear()
  const won = await sheetOf(orderId)
  expect([won.state, valid(won), won.received.amount, won.disputes[0]!.state]).toEqual([
    'paid',
    2,
    8000,
    'won',
  ])
  expect(won.disputes[0]!.respondBy).toBe(null)
  expect(await checkLedger(house, acting)).toEqual([])
})

test('a dispute of which no event came is found by asking, once, and so is what the bank decided', async () => {
  const { orderId, reference } = await paid()
  const asked = async () => [await settleDisputes(house, acting), (await sheetOf(orderId)).received.amount]
  const settled = { settled: 1, unanswered: 0 }
  const nothing = { settled: 0, unanswered: 0 }
  const { id } = stripe.dispute(reference, 8000)
  expect(await asked()).toEqual([settled, 0])
  expect(await asked()).toEqual([nothing, 0])
  stripe.decide(id, 'won')
  expect(await asked()).toEqual([settled, 8000])
  expect(await asked()).toEqual([nothing, 8000])
  await hear()
  expect(await checkLedger(house, acting)).toEqual([])
  expect((await sheetOf(orderId)).moneyMoves.map(move => move.money.amount)).toEqual([8000, -8000, 8000])
})

test('a bank that only asks moves no money', async () => {
  const { orderId, reference } = await paid()
  const { id } = stripe.dispute(reference, 8000, 'warning_needs_response')
  await hear()
  const asked = await sheetOf(orderId)
  expect([asked.received.amount, asked.disputes[0]!.state]).toEqual([8000, 'inquiry'])
  stripe.decide(id, 'warning_closed')
  await hear()
  expect((await sheetOf(orderId)).disputes[0]!.state).toBe('closed')
  expect(await checkLedger(house, acting)).toEqual([])
})

test('who decides to end the tickets of a disputed order gives no money a second time; won, it goes back to the buyer', async () => {
  const { orderId, reference } = await paid()
  const { id } = stripe.dispute(reference, 8000)
  await hear()
  const ended = must(await refundOrder(house, acting, { orderId, why: 'disputed' }))
  expect(ended.state).toBe('refunded')
  expect((await sheetOf(orderId)).refunds).toEqual([])
  expect(await checkLedger(house, acting)).toEqual([])
  stripe.decide(id, 'won')
  await hear()
  expect((await sheetOf(orderId)).refunds).toMatchObject([
    { state: 'due', way: 'card', reason: 'order-over', money: { amount: 8000 } },
  ])
  expect(await checkLedger(house, acting)).toEqual([])
  await sendRefunds(house, acting)
  expect((await sheetOf(orderId)).received.amount).toBe(0)
  expect(stripe.kept(reference)).toBe(0)
  expect(await checkLedger(house, acting)).toEqual([])
})

const act = fc.record({
  do: fc.constantFrom(
    'dispute' as const,
    'win' as const,
    'lose' as const,
    'end-one' as const,
    'end' as const,
  ),
  amount: fc.constantFrom(1, 4000, 5000, 8000),
  isTurned: fc.boolean(),
})

test('whatever is disputed, decided and ended in whatever order, money and tickets agree, and no more goes back than came', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 8 }), async acts => {
      const { orderId, reference } = await paid()
      let dispute: { id: string; amount: number } | undefined
      let away = 0
      for (const each of acts) {
        const before = await sheetOf(orderId)
        if (each.do === 'dispute' && !dispute && before.refunds.length === 0) {
          dispute = stripe.dispute(reference, each.amount)
          away = each.amount
        }
        if ((each.do === 'win' || each.do === 'lose') && dispute && away > 0) {
          stripe.decide(dispute.id, each.do === 'win' ? 'won' : 'lost')
          if (each.do === 'win') away = 0
        }
        await hear(each.isTurned)
        const ticketId = before.tickets.find(ticket => ticket.state === 'valid')?.id
        if (each.do === 'end-one' && ticketId) {
          const ended = await refundTickets(house, acting, { orderId, ticketIds: [ticketId], why: 'asked' })
          expect(refused(ended)).toBe(undefined)
        }
        if (each.do === 'end') {
          const ended = await refundOrder(house, acting, { orderId, why: 'asked' })
          expect(isRefusal(ended)).toBe(before.state !== 'paid')
        }
        const sheet = await sheetOf(orderId)
        const owed = sheet.refunds.reduce((all, refund) => all + refund.money.amount, 0)
        expect(owed + away).toBeLessThanOrEqual(8000)
        // What the tickets are worth is there, but for what the bank has.
        const missing = valid(sheet) * 4000 - (sheet.received.amount - owed)
        expect(missing).toBeGreaterThanOrEqual(0)
        expect(missing).toBeLessThanOrEqual(away)
        expect(await checkLedger(house, acting)).toEqual([])
      }
    }),
    { numRuns: Number(process.env.HISTORIES ?? 8), endOnFailure: true },
  )
}, 180_000)

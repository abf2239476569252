import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buySeats } from '#acts/boxoffice/buy-seats.ts'
import { checkLedger } from '#acts/boxoffice/check-ledger.ts'
import { exchangeTickets } from '#acts/boxoffice/exchange-tickets.ts'
import { expireUnpaidOrders } from '#acts/boxoffice/expire-unpaid-orders.ts'
import { sellAtCounter } from '#acts/boxoffice/sell-at-counter.ts'
import { showLedger } from '#acts/boxoffice/show-ledger.ts'
import { beginPayment } from '#acts/money/begin-payment.ts'
import { closeExchangeOffers, takeRefundOffer } from '#acts/money/close-exchange-offers.ts'
import { findTransfer } from '#acts/money/find-transfer.ts'
import { listRefunds } from '#acts/money/list-refunds.ts'
import { payOutRefund } from '#acts/money/pay-out-refund.ts'
import { planBulkRefund } from '#acts/money/plan-bulk-refund.ts'
import { refundTickets } from '#acts/money/refund-tickets.ts'
import { runBulkRefunds } from '#acts/money/run-bulk-refunds.ts'
import { sendRefunds } from '#acts/money/send-refunds.ts'
import { setPaymentTerms } from '#acts/money/set-payment-terms.ts'
import { settlePayment } from '#acts/money/settle-payment.ts'
import { startBulkRefund } from '#acts/money/start-bulk-refund.ts'
import { takeTransfer } from '#acts/money/take-transfer.ts'
import type { House } from '#acts/ports/house.ts'
import type { Order } from '#core/boxoffice/orders/order.ts'
import { shownNumber } from '#core/boxoffice/ticket/number.ts'
import { openStripe, type StripeServer } from '#outside/contract/stripe-server.ts'
import { acting, must, openStage, refused, type Stage } from '#store/contract/box-office-stage.ts'

let stage: Stage
let stripe: StripeServer
let house: Pick<House, 'store' | 'clock' | 'chance' | 'signer' | 'payments'>

beforeAll(async () => {
  stage = await openStage()
  stripe = await openStripe()
  const { payments } = stripe
  house = { ...stage.house, payments }
  must(
    await setPaymentTerms(house, acting, {
      editionId: stage.editionId,
      ways: ['counter', 'card', 'transfer'],
      transferDays: 2,
      account: { holder: 'Altura', number: 'DE89 3704 0044 0532 0130 00', bic: '', bank: '' },
    }),
  )
})
afterAll(async () => {
  await stripe?.close()
  await stage?.database.drop()
})

let keys = 0
async function ordered(
  screeningId: string,
  way: 'card' | 'counter' | 'transfer',
  quantity = 2,
): Promise<Order> {
  keys += 1
  const lines = [{ screeningId, priceId: stage.prices.full.id, quantity }]
  const buyer = { name: 'Wara Cárdenas', email: 'wara@example.org', language: 'es' as const }
  const input = {
    editionId: stage.editionId,
    lines,
    ...buyer,
    way,
    idempotencyKey: `refund-purchase-${keys}`,
  }
  return must(await buySeats(house, acting, input))
}

async function paidByCard(screeningId: string, quantity = 2): Promise<Order> {
  const order = await ordered(screeningId, 'card', quantity)
  const { paymentId, access } = must(await beginPayment(house, acting, { token: order.token }))
  stripe.pay(access.slice(access.lastIndexOf('/') + 1))
  return must(await settlePayment(house, acting, { paymentId }))
}

async function soldAtCounter(screeningId: string, quantity = 1): Promise<Order> {
  keys += 1
  const lines = [{ screeningId, priceId: stage.prices.full.id, quantity }]
  const sale = { editionId: stage.editionId, lines, email: 'ana@example.org' }
  return must(await sellAtCounter(house, acting, { ...sale, idempotencyKey: `counter-sale-${keys}` }))
}

const orderNow = (id: string) =>
  house.store.within(acting.organisation, async ({ boxOffice }) => (await boxOffice.order(id))!)
const cancelReleased = (screeningId: string) =>
  stage.query(sql`update released_screening set cancelled = true where id = ${screeningId}`)
const sold = async (screeningId: string) =>
  must(await showLedger(house, acting, { screeningId })).allocations[0]!.sold
const lettersOf = async (orderId: string) =>
  (
    await stage.query(
      sql<{ kind: string }>`select kind from letter where order_id = ${orderId} order by written_at, kind`,
    )
  ).map(letter => letter.kind)
const refundOfStripe = () => stripe.refunds().reduce((total, refund) => total + refund.amount, 0)

test('chosen tickets of an order are refunded, the rest stays valid', async () => {
  const screeningId = await stage.screening(10)
  const order = await paidByCard(screeningId, 3)
  const ticketIds = order.tickets.slice(0, 2).map(ticket => ticket.id)
  const after = must(await refundTickets(house, acting, { orderId: order.id, ticketIds, why: 'two are ill' }))
  expect(after.state).toBe('paid')
  expect(await sold(screeningId)).toBe(1)
  expect(refused(await refundTickets(house, acting, { orderId: order.id, ticketIds, why: 'again' }))).toBe(
    'ticket-cancelled',
  )
  const before = refundOfStripe()
  await sendRefunds(house, acting)
  await sendRefunds(house, acting)
  expect(refundOfStripe() - before).toBe(8000)
  expect(await lettersOf(order.id)).toEqual(['order-paid', 'tickets-refunded'])
  expect(await checkLedger(house, acting)).toEqual([])
})

test('a transfer is found by the number in the bank’s line, refused when short, taken once, and late ones go back', async () => {
  const screeningId = await stage.screening(2, { hours: 24 * 14 })
  const order = await ordered(screeningId, 'transfer')
  const text = `SEPA CR 22.11. REF ${shownNumber(order.number).toLowerCase()} W CARDENAS 80,00`
  const [match] = await findTransfer(house, acting, { editionId: stage.editionId, text })
  expect(match).toMatchObject({ orderId: order.id, due: { amount: 8000 } })
  const { orderId } = match!
  expect(refused(await takeTransfer(house, acting, { orderId, amount: 7900, why: 'T1' }))).toBe(
    'amount-short',
  )
  const paid = must(await takeTransfer(house, acting, { orderId, amount: 8100, why: 'T1' }))
  expect(paid).toMatchObject({ came: 'paid', order: { state: 'paid' } })
  expect(refused(await takeTransfer(house, acting, { orderId, amount: 8100, why: 'T1' }))).toBe(
    'already-exists',
  )
  const [owed] = await listRefunds(house, acting, { editionId: stage.editionId })
  expect(owed).toMatchObject({ orderId, money: { amount: 100 }, reason: 'surplus', way: 'transfer' })
  must(await payOutRefund(house, acting, { refundId: owed!.id, way: 'counter' }))
  expect(refused(await payOutRefund(house, acting, { refundId: owed!.id, way: 'counter' }))).toBe(
    'already-exists',
  )
  expect(await checkLedger(house, acting)).toEqual([])
})

test('a transfer that nobody waited for any more goes back', async () => {
  const screeningId = await stage.screening(2, { hours: 24 * 14 })
  const order = await ordered(screeningId, 'transfer')
  stage.advance({ hours: 48 })
  await expireUnpaidOrders(house, acting)
  await soldAtCounter(screeningId)
  const { came } = must(await takeTransfer(house, acting, { orderId: order.id, amount: 8000, why: 'late' }))
  expect(came).toBe('returned')
  expect(await lettersOf(order.id)).toEqual(['order', 'order-expired', 'payment-too-late'])
  expect(await checkLedger(house, acting)).toEqual([])
})

test('too close to the screening, no transfer is offered', async () => {
  const screeningId = await stage.screening(2)
  const lines = [{ screeningId, priceId: stage.prices.full.id, quantity: 1 }]
  const buyer = { name: 'A', email: 'a@example.org', language: 'es' as const, way: 'transfer' as const }
  const input = { editionId: stage.editionId, lines, ...buyer, idempotencyKey: 'too-close-to-it' }
  expect(refused(await buySeats(house, acting, input))).toBe('way-not-offered')
})

test('a cancelled screening is refunded to everybody once, however often the run is killed and begun again', async () => {
  const screeningId = await stage.screening(50, { hours: 24 * 9 })
  const cards = [await paidByCard(screeningId), await paidByCard(screeningId, 1)]
  const counter = await soldAtCounter(screeningId)
  const unpaid = await ordered(screeningId, 'counter')
  expect(refused(await startBulkRefund(house, acting, { screeningId, why: 'projector' }))).toBe('in-use')
  await cancelReleased(screeningId)
  const plan = must(await planBulkRefund(house, acting, { screeningId }))
  const planned = new Map(plan.orders.map(each => [each.number, each.back]))
  expect([...cards, counter, unpaid].map(({ number }) => [number, planned.get(number)])).toEqual([
    [cards[0]!.number, [{ way: 'card', amount: 8000, isByHand: false }]],
    [cards[1]!.number, [{ way: 'card', amount: 4000, isByHand: false }]],
    [counter.number, [{ way: 'counter', amount: 4000, isByHand: true }]],
    [unpaid.number, []],
  ])
  expect((await orderNow(counter.id)).state).toBe('paid')
  must(await startBulkRefund(house, acting, { screeningId, why: 'projector' }))
  expect(refused(await startBulkRefund(house, acting, { screeningId, why: 'twice' }))).toBe(
    'refund-under-way',
  )

  let left = 2
  const dying = {
    ...house,
    store: {
      ...house.store,
      within: async (organisation: string, work: Parameters<House['store']['within']>[1]) => {
        if (left < 0) throw new Error('killed')
        return house.store.within(organisation, async shelves => {
          const noteRun: typeof shelves.money.noteRun = async (...given) => {
            await shelves.money.noteRun(...given)
            left -= 1
            if (left === 0) throw new Error('killed in the middle of an order')
          }
          return work({ ...shelves, money: { ...shelves.money, noteRun } })
        })
      },
    } as House['store'],
  }
  await expect(runBulkRefunds(dying, acting)).rejects.toThrow('killed')
  expect(await checkLedger(house, acting)).toEqual([])
  await Promise.all([runBulkRefunds(house, acting), runBulkRefunds(house, acting)])
  const before = refundOfStripe()
  stripe.loseAnswers(2)
  await sendRefunds(house, acting)
  stage.advance({ minutes: 5 })
  await Promise.all([sendRefunds(house, acting), sendRefunds(house, acting)])
  stage.advance({ minutes: 5 })
  await sendRefunds(house, acting)
  expect(refundOfStripe() - before).toBe(12_000)
  const { run } = must(await planBulkRefund(house, acting, { screeningId }))
  expect(run!.finishedAt).not.toBeNull()
  expect(run!.done.map(each => each.outcome).sort()).toEqual([
    'cancelled',
    'refunded',
    'refunded',
    'refunded',
  ])
  expect(await sold(screeningId)).toBe(0)
  for (const { id } of [...cards, counter]) expect((await orderNow(id)).state).toBe('refunded')
  expect((await orderNow(unpaid.id)).state).toBe('cancelled')
  const byHand = await listRefunds(house, acting, { editionId: stage.editionId })
  expect(byHand.filter(each => each.orderId === counter.id)).toMatchObject([{ way: 'counter', state: 'due' }])
  expect(await checkLedger(house, acting)).toEqual([])
})

test('an offer lets the buyer choose another screening or the money, and who chooses nothing gets the money', async () => {
  const from = await stage.screening(20, { hours: 24 * 9 })
  const to = await stage.screening(3, { hours: 24 * 10 })
  const [one, other, silent] = [await paidByCard(from), await paidByCard(from), await paidByCard(from)]
  await cancelReleased(from)
  const offerUntil = stage.house.clock.now().add({ hours: 48 })
  must(await startBulkRefund(house, acting, { screeningId: from, why: 'flood', offerUntil }))
  await runBulkRefunds(house, acting)
  expect(await lettersOf(one.id)).toEqual(['exchange-offered', 'order-paid'])

  const choice = { fromScreeningId: from, toScreeningId: to }
  const exchanged = must(await exchangeTickets(house, acting, { token: one.token, ...choice }))
  const valid = exchanged.tickets.filter(ticket => ticket.state === 'valid')
  expect(valid.map(ticket => ticket.screeningId)).toEqual([to, to])
  expect(valid.some(ticket => one.tickets.some(old => old.code === ticket.code))).toBe(false)
  expect(exchanged.total).toEqual(one.total)
  expect(await sold(to)).toBe(2)
  expect(refused(await exchangeTickets(house, acting, { token: one.token, ...choice }))).toBe('offer-over')
  expect(refused(await exchangeTickets(house, acting, { token: other.token, ...choice }))).toBe(
    'not-enough-seats',
  )
  must(await takeRefundOffer(house, acting, { token: other.token, screeningId: from }))
  expect(refused(await takeRefundOffer(house, acting, { token: other.token, screeningId: from }))).toBe(
    'offer-over',
  )
  expect(await closeExchangeOffers(house, acting)).toEqual({ refunded: 0 })
  stage.advance({ hours: 48 })
  expect(refused(await exchangeTickets(house, acting, { token: silent.token, ...choice }))).toBe('offer-over')
  expect(await closeExchangeOffers(house, acting)).toEqual({ refunded: 1 })
  const before = refundOfStripe()
  await sendRefunds(house, acting)
  expect(refundOfStripe() - before).toBe(16_000)
  expect(await checkLedger(house, acting)).toEqual([])
})

test('staff exchange at the counter: what a dearer screening costs more is taken, what a cheaper one costs less goes back', async () => {
  const from = await stage.screening(20, { hours: 24 * 9 })
  const to = await stage.screening(20, { hours: 24 * 10 })
  const order = await soldAtCounter(from, 2)
  const choice = { orderId: order.id, fromScreeningId: from }
  const price = (amount: number) =>
    stage.query(sql`update price set amount = ${amount} where id = ${stage.prices.full.id}`)
  await price(5000)
  const dearer = must(
    await exchangeTickets(house, acting, { ...choice, toScreeningId: to, way: 'counter-card' }),
  )
  expect(dearer.received.amount).toBe(10_000)
  expect(await checkLedger(house, acting)).toEqual([])
  await price(4000)
  const back = must(
    await exchangeTickets(house, acting, { orderId: order.id, fromScreeningId: to, toScreeningId: from }),
  )
  expect(back.state).toBe('paid')
  expect(await sold(to)).toBe(0)
  const owed = (await listRefunds(house, acting, { editionId: stage.editionId })).filter(
    each => each.orderId === order.id,
  )
  expect(owed.map(each => [each.way, each.money.amount])).toEqual([['counter-card', 2000]])
  expect(await checkLedger(house, acting)).toEqual([])
})

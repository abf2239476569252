import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buySeats } from '#acts/boxoffice/buy-seats.ts'
import { cancelTicket } from '#acts/boxoffice/cancel-ticket.ts'
import { checkLedger } from '#acts/boxoffice/check-ledger.ts'
import { listPrices } from '#acts/boxoffice/list-prices.ts'
import { sellAtCounter } from '#acts/boxoffice/sell-at-counter.ts'
import { setDiscountCode } from '#acts/boxoffice/set-discount-code.ts'
import { setPrices } from '#acts/boxoffice/set-prices.ts'
import { issueInvoice } from '#acts/money/issue-invoice.ts'
import { listInvoices } from '#acts/money/list-invoices.ts'
import { payOrder } from '#acts/money/pay-order.ts'
import { refundOrder } from '#acts/money/refund-order.ts'
import { setInvoiceIssuer } from '#acts/money/set-invoice-issuer.ts'
import { writeInvoice } from '#acts/money/steps/write-invoice.ts'
import { type Invoice, type InvoiceIssuer, invoiceNumber } from '#core/boxoffice/money/invoice.ts'
import type { Order } from '#core/boxoffice/orders/order.ts'
import { isRefusal } from '#core/refusal.ts'
import { connect } from '../connect.ts'
import { storeOver } from '../store.ts'
import type { HouseTables } from '../tables/house.ts'
import type { OrganisationTables } from '../tables/organisation.ts'
import { acting, must, openStage, refused, type Stage } from './box-office-stage.ts'

let stage: Stage
let screeningId: string
beforeAll(async () => {
  stage = await openStage()
  screeningId = await stage.screening(1000)
})
afterAll(() => stage.database.drop())

const issuer: InvoiceIssuer = {
  ...{
    name: 'Fundación Altura',
    address: 'Calle Jaén 1\nLa Paz',
    country: 'BO',
    taxNumber: '1020',
    vatNumber: '',
  },
  ...{ email: '', note: {}, rates: [], invoiceSeries: 'INV', creditSeries: 'CRN' },
}

let keys = 0
async function bought(quantity = 1, isPaid = true): Promise<Order> {
  const { house, editionId, prices } = stage
  const order = must(
    await buySeats(house, acting, {
      ...{ editionId, name: 'Wara', email: 'w@example.org', language: 'es', way: 'counter' },
      ...{ lines: [{ screeningId, priceId: prices.full.id, quantity }], idempotencyKey: `invoice-${++keys}` },
    }),
  )
  if (isPaid) must(await payOrder(house, acting, { orderId: order.id }))
  return order
}

test('without an issuer nothing is invoiced; an unpaid order by staff alone', async () => {
  const { house } = stage
  const order = await bought(1, false)
  expect(refused(await issueInvoice(house, acting, { orderId: order.id }))).toBe('issuer-missing')
  must(await setInvoiceIssuer(house, acting, issuer))
  expect(refused(await issueInvoice(house, acting, { token: order.token }))).toBe('order-not-invoiceable')
  const invoice = must(
    await issueInvoice(house, acting, { orderId: order.id, name: 'Colegio', address: 'A\nB' }),
  )
  expect(invoice.document.recipient).toEqual({ name: 'Colegio', address: 'A\nB' })
  const again = must(await issueInvoice(house, acting, { token: order.token, name: 'Other' }))
  expect(again.id).toBe(invoice.id)
})

test('what is given back of an invoiced order is credited, to the unit (docs/rules/invoices.md#when)', async () => {
  const { house, editionId } = stage
  must(await setInvoiceIssuer(house, acting, issuer))
  const order = await bought(3)
  const invoice = must(await issueInvoice(house, acting, { token: order.token }))
  expect(invoice.document.vat).toMatchObject([{ basisPoints: 1300, on: 'gross', gross: 12000, vat: 1560 }])
  must(await cancelTicket(house, acting, { ticketId: order.tickets[0]!.id }))
  must(await refundOrder(house, acting, { orderId: order.id, why: 'asked' }))
  const rows = (await listInvoices(house, acting, { editionId })).filter(row => row.orderId === order.id)
  expect(rows.map(row => [row.kind, row.total, row.refersTo]).reverse()).toEqual(
    expect.arrayContaining([
      ['invoice', 12000, null],
      ['credit-note', 4000, invoice.id],
      ['credit-note', 8000, invoice.id],
    ]),
  )
  expect(await checkLedger(house, acting)).toEqual([])
})

test('numbers run from 1 without hole or double, whatever is undone at the same moment (docs/rules/invoices.md#numbers)', async () => {
  const other = connect<HouseTables, OrganisationTables>(stage.database.connectionString)
  const stores = [stage.house.store, storeOver(other)]
  let series = 0
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 2, maxLength: 24 }), async undone => {
        series += 1
        const invoiceSeries = `S${series}`
        must(await setInvoiceIssuer(stage.house, acting, { ...issuer, invoiceSeries }))
        const orders: Order[] = []
        for (const _ of undone) orders.push(await bought())
        const note = { at: stage.house.clock.now(), by: 'test' }
        const written = await Promise.all(
          orders.map((order, index) =>
            stores[index % 2]!.within(acting.organisation, async ({ boxOffice }): Promise<Invoice> => {
              await boxOffice.lockOrder(order.id)
              const invoice = await writeInvoice(boxOffice, order.id, { name: 'W', address: '' }, note)
              if (isRefusal(invoice) || undone[index]) throw new Error('Undone')
              return invoice
            }).catch(() => undefined),
          ),
        )
        const numbers = written.flatMap(invoice => invoice?.number ?? []).sort((a, b) => a - b)
        expect(numbers).toEqual(undone.filter(each => !each).map((_, index) => index + 1))
        const [counter] = await stage.query<{ last: number }>(sql`
          select last from invoice_series where series = ${invoiceSeries}`)
        expect(counter?.last ?? 0).toBe(numbers.length)
      }),
      { numRuns: 6, endOnFailure: true },
    )
    expect(await checkLedger(stage.house, acting)).toEqual([])
  } finally {
    await other.close()
  }
}, 60_000)

test('an invoice is never changed', async () => {
  const order = await bought()
  const invoice = must(await issueInvoice(stage.house, acting, { token: order.token }))
  expect(invoiceNumber(invoice)).toMatch(/^S\d+-2026-\d{6}$/)
  const change = stage.query(sql`update invoice set total = 1 where id = ${invoice.id}`)
  await expect(change).rejects.toThrow('only ever added to')
})

test('a group is sold at its price on invoice, with a code, and waits for its money (docs/rules/prices.md#which)', async () => {
  const { house, editionId } = stage
  must(await setInvoiceIssuer(house, acting, issuer))
  const before = must(await listPrices(house, acting, { editionId }))
  const kept = before.map(({ key, name, price }) => ({ key, name, amount: price.amount }))
  const group = { key: 'group', name: { en: 'Group' }, amount: 2000, leastSeats: 12, counterOnly: true }
  const [price] = must(await setPrices(house, acting, { editionId, prices: [...kept, group] })).filter(
    each => each.key === 'group',
  )
  const code = must(
    await setDiscountCode(house, acting, {
      ...{ editionId, code: 'SCHOOL', percent: 10, amount: null, validFrom: null, validUntil: null },
      ...{ kinds: [], screeningIds: [], mostUses: null, mostPerPerson: null, mostSeats: null, note: '' },
    }),
  )
  const sell = (quantity: number) =>
    sellAtCounter(house, acting, {
      ...{
        editionId,
        lines: [{ screeningId, priceId: price!.id, quantity }],
        idempotencyKey: `group-${++keys}`,
      },
      ...{ name: 'Colegio', codes: [code.code], onInvoice: { name: 'Colegio', address: 'La Paz' } },
    })
  expect(refused(await sell(11))).toBe('too-few-seats')
  const order = must(await sell(40))
  expect([order.state, order.way, order.total.amount]).toEqual(['unpaid', 'invoice', 40 * 1800])
  const [invoice] = (await listInvoices(house, acting, { editionId })).filter(row => row.orderId === order.id)
  expect([invoice?.total, invoice?.recipient]).toEqual([72_000, 'Colegio'])
  must(await payOrder(house, acting, { orderId: order.id }))
  expect(await checkLedger(house, acting)).toEqual([])
})

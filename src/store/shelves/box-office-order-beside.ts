import { type QueryExecutorProvider, sql } from 'kysely'
import { receiptNumber } from '#core/audience/appeal/receipt.ts'
import type { InvoiceKind } from '#core/boxoffice/money/invoice.ts'
import { invoiceNumber } from '#core/boxoffice/money/invoice.ts'
import type { Order } from '#core/boxoffice/orders/order.ts'
import type { OrderSheet } from '#core/boxoffice/orders/order-sheet.ts'
import { type InColumns, withMoney } from '../money-columns.ts'

type MonthlyRow = InColumns<NonNullable<OrderSheet['monthly']>, 'money'>

/** What an order has beside tickets: what its code took off, its passes, vouchers, gifts, the monthly gift that one is a month of, and invoices. */
export async function readBeside(
  db: QueryExecutorProvider,
  order: Pick<Order, 'id' | 'products'>,
): Promise<Pick<OrderSheet, 'discount' | 'passes' | 'vouchers' | 'gifts' | 'monthly' | 'invoices'>> {
  const discounts = await sql<NonNullable<OrderSheet['discount']>>`
    select c.code, u.amount from discount_use u join discount_code c on c.id = u.code_id
    where u.order_id = ${order.id}`.execute(db)
  const invoices = await sql<{ id: string; kind: InvoiceKind; series: string; year: number; number: number }>`
    select id, kind, series, year, number from invoice where order_id = ${order.id}
    order by kind desc, issued_at, number`.execute(db)
  const ids = order.products.map(product => product.id)
  const hasProducts = ids.length > 0
  const passes = hasProducts
    ? await sql<OrderSheet['passes'][number]>`
        select id, number, secret, token from pass where id = any(${ids}::uuid[])`.execute(db)
    : undefined
  const vouchers = hasProducts
    ? await sql<OrderSheet['vouchers'][number]>`
        select id, code, value, balance, ends_at as "endsAt" from voucher where id = any(${ids}::uuid[])`.execute(
        db,
      )
    : undefined
  const gifts = hasProducts
    ? await sql<{ id: string; year: number; number: number; receivedAt: Temporal.Instant }>`
        select gift_id as id, year, number, issued_at as "receivedAt" from gift_receipt
        where gift_id = any(${ids}::uuid[])`.execute(db)
    : undefined
  const monthly = hasProducts
    ? await sql<MonthlyRow>`
        select m.token, m.amount, m.currency, m.state, m.next_on::text as "nextOn", m.why_ended as "whyEnded"
        from gift g join monthly_gift m on m.id = g.monthly_gift_id where g.id = any(${ids}::uuid[])`.execute(
        db,
      )
    : undefined
  return {
    discount: discounts.rows[0] ?? null,
    passes: passes?.rows ?? [],
    vouchers: vouchers?.rows ?? [],
    gifts: (gifts?.rows ?? []).map(({ id, receivedAt, ...receipt }) => ({
      ...{ id, receivedAt, receipt: receiptNumber(receipt) },
    })),
    monthly: monthly?.rows.map(withMoney)[0] ?? null,
    invoices: invoices.rows.map(({ id, kind, ...invoice }) => ({ id, kind, number: invoiceNumber(invoice) })),
  }
}

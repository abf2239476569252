import { type QueryExecutorProvider, sql } from 'kysely'
import type { InvoiceRow, Invoices } from '#acts/ports/invoices.ts'
import type { Invoice, InvoiceIssuer } from '#core/boxoffice/money/invoice.ts'
import { idOf } from '../ids.ts'

const columns = sql`
  i.id, i.series, i.year, i.number, i.kind, i.order_id as "orderId", i.refers_to as "refersTo",
  i.issued_at as "issuedAt", i.currency, i.total`

const whole = sql`${columns}, i.subjects, i.document`

/** Invoices over their tables (docs/rules/invoices.md). */
export function invoiceRows(db: QueryExecutorProvider): Invoices {
  return {
    async issuer() {
      const { rows } = await sql<InvoiceIssuer>`
        select name, address, country, tax_number as "taxNumber", vat_number as "vatNumber", email, note, rates,
          invoice_series as "invoiceSeries", credit_series as "creditSeries"
        from invoice_issuer`.execute(db)
      return rows[0]
    },

    async setIssuer(issuer) {
      await sql`
        insert into invoice_issuer (name, address, country, tax_number, vat_number, email, note, rates,
          invoice_series, credit_series)
        values (${issuer.name}, ${issuer.address}, ${issuer.country}, ${issuer.taxNumber}, ${issuer.vatNumber},
          ${issuer.email}, ${JSON.stringify(issuer.note)}::jsonb, ${JSON.stringify(issuer.rates)}::jsonb,
          ${issuer.invoiceSeries}, ${issuer.creditSeries})
        on conflict (is_issuer) do update set name = excluded.name, address = excluded.address,
          country = excluded.country, tax_number = excluded.tax_number, vat_number = excluded.vat_number,
          email = excluded.email, note = excluded.note, rates = excluded.rates,
          invoice_series = excluded.invoice_series, credit_series = excluded.credit_series`.execute(db)
    },

    async invoicesOf(orderId) {
      const { rows } = await sql<Invoice>`
        select ${whole} from invoice i where i.order_id = ${idOf(orderId)} order by i.kind desc, i.issued_at, i.number`.execute(
        db,
      )
      return rows
    },

    async invoice(invoiceId) {
      const { rows } =
        await sql<Invoice>`select ${whole} from invoice i where i.id = ${idOf(invoiceId)}`.execute(db)
      return rows[0]
    },

    async invoices(editionId) {
      const { rows } = await sql<InvoiceRow>`
        select ${columns}, o.number as "orderNumber", i.document #>> '{recipient,name}' as recipient
        from invoice i join "order" o on o.id = i.order_id
        where o.edition_id = ${idOf(editionId)} order by i.issued_at desc, i.series, i.number desc`.execute(
        db,
      )
      return rows
    },

    async addInvoice(invoice, by) {
      const { rows } = await sql<{ number: number }>`
        insert into invoice_series (series, year, last) values (${invoice.series}, ${invoice.year}, 1)
        on conflict (series, year) do update set last = invoice_series.last + 1 returning last as number`.execute(
        db,
      )
      const { number } = rows[0]!
      const { rows: added } = await sql<{ id: string }>`
        insert into invoice (series, year, number, kind, order_id, refers_to, issued_at, issued_by, currency,
          total, subjects, document)
        values (${invoice.series}, ${invoice.year}, ${number}, ${invoice.kind}, ${invoice.orderId},
          ${invoice.refersTo}, ${invoice.issuedAt}, ${by}, ${invoice.currency}, ${invoice.total},
          ${invoice.subjects}::uuid[], ${JSON.stringify(invoice.document)}::jsonb)
        returning id`.execute(db)
      return { ...invoice, id: added[0]!.id, number }
    },
  }
}

import type { Invoice, InvoiceIssuer } from '#core/boxoffice/money/invoice.ts'

/** One line of the list of invoices. */
export interface InvoiceRow extends Omit<Invoice, 'subjects' | 'document'> {
  orderNumber: string
  recipient: string
}

/** Invoices and credit notes. The counter of a series is the last row that a transaction locks. */
export interface Invoices {
  issuer(): Promise<InvoiceIssuer | undefined>
  setIssuer(issuer: InvoiceIssuer): Promise<void>
  /** The invoice of an order and its credit notes, oldest first. */
  invoicesOf(orderId: string): Promise<Invoice[]>
  invoice(invoiceId: string): Promise<Invoice | undefined>
  /** Of an edition, the newest first. */
  invoices(editionId: string): Promise<InvoiceRow[]>
  /** Under the next number of its series and year, which nobody else gets before this transaction ends. */
  addInvoice(invoice: Omit<Invoice, 'id' | 'number'>, by: string): Promise<Invoice>
}

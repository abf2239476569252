/** What the books say of invoices. */
export interface InvoiceBooks {
  /** The counter of a series (of receipts for gifts too), how many numbers there are, and the highest. */
  series: { series: string; year: number; last: number; count: number; highest: number }[]
  /** Invoiced orders: invoice less credit notes, and what their valid tickets and products cost. */
  orders: { number: string; invoiced: number; worth: number }[]
  /** Invoices and credit notes whose lines or parts of VAT do not come to their total. */
  misprinted: { invoice: string; total: number; lines: number; parts: number }[]
}

export interface InvoiceProblem {
  problem: 'invoice-numbers-differ' | 'invoice-differs' | 'invoice-misprinted'
  about: Record<string, string | number>
}

/** Where invoices have holes, or do not add up with orders (docs/rules/invoices.md#checking). */
export function invoiceProblems({ series, orders, misprinted }: InvoiceBooks): InvoiceProblem[] {
  return [
    ...series
      .filter(({ last, count, highest }) => last !== count || highest !== count)
      .map(about => ({ problem: 'invoice-numbers-differ' as const, about })),
    ...orders
      .filter(({ invoiced, worth }) => invoiced !== worth)
      .map(({ number, ...about }) => ({
        problem: 'invoice-differs' as const,
        about: { order: number, ...about },
      })),
    ...misprinted.map(about => ({ problem: 'invoice-misprinted' as const, about })),
  ]
}

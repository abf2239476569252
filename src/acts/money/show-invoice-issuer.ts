import type { InvoiceIssuer } from '#core/boxoffice/money/invoice.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Who writes the organisation's invoices; null before it was said. */
export function showInvoiceIssuer(
  house: Pick<House, 'store'>,
  acting: Acting,
): Promise<{ issuer: InvoiceIssuer | null }> {
  return house.store.within(acting.organisation, async ({ boxOffice }) => ({
    issuer: (await boxOffice.issuer()) ?? null,
  }))
}

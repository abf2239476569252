import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { InvoiceRow } from '../ports/invoices.ts'

/** The invoices and credit notes of an edition, the newest first. */
export function listInvoices(
  house: Pick<House, 'store'>,
  acting: Acting,
  input: { editionId: string },
): Promise<InvoiceRow[]> {
  return house.store.within(acting.organisation, ({ boxOffice }) => boxOffice.invoices(input.editionId))
}

import type { InvoiceIssuer } from '#core/boxoffice/money/invoice.ts'
import { whyNotIssuer } from '#core/boxoffice/money/invoice-issuer.ts'
import type { Refusal } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Says who writes the organisation's invoices; those that were written keep their issuer (docs/rules/invoices.md#issuer). */
export function setInvoiceIssuer(
  house: Pick<House, 'store'>,
  acting: Acting,
  issuer: InvoiceIssuer,
): Promise<InvoiceIssuer | Refusal<'wrong-value'>> {
  return house.store.within(acting.organisation, async ({ boxOffice }) => {
    const wrong = whyNotIssuer(issuer)
    if (wrong) return wrong
    await boxOffice.setIssuer(issuer)
    return (await boxOffice.issuer())!
  })
}

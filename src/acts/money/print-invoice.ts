import { invoiceNumber } from '#core/boxoffice/money/invoice.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** An invoice or a credit note as a PDF: of the order whose secret is told, or of any at the desk. */
export async function printInvoice(
  house: Pick<House, 'store' | 'stationery'>,
  acting: Acting,
  { invoiceId, token, language }: { invoiceId: string; token?: string; language: HouseLanguage },
): Promise<{ name: string; bytes: Uint8Array } | Refusal<'not-found'>> {
  const found = await house.store.within(acting.organisation, async ({ boxOffice }) => {
    const invoice = await boxOffice.invoice(invoiceId)
    const isTheirs = token === undefined || (await boxOffice.orderByToken(token))?.id === invoice?.orderId
    if (!invoice || !isTheirs) return refuse('not-found', { invoice: invoiceId })
    const corrects = invoice.refersTo ? await boxOffice.invoice(invoice.refersTo) : undefined
    return { invoice, corrects }
  })
  if ('refused' in found) return found
  const bytes = await house.stationery.invoice(found.invoice, found.corrects, language)
  return { name: `${invoiceNumber(found.invoice)}.pdf`, bytes }
}

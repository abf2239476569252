import type { InvoiceIssuer } from '#core/boxoffice/money/invoice.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
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

function whyNotIssuer(issuer: InvoiceIssuer): Refusal<'wrong-value'> | undefined {
  const wrong = (field: string, value: string | number) => refuse('wrong-value', { field, value })
  const { name, address, country, invoiceSeries, creditSeries, rates } = issuer
  if (name.trim() === '') return wrong('name', name)
  if (address.trim() === '') return wrong('address', address)
  if (!/^[A-Z]{2}$/.test(country)) return wrong('country', country)
  if (!/^[A-Z0-9]{1,8}$/.test(invoiceSeries)) return wrong('invoiceSeries', invoiceSeries)
  if (!/^[A-Z0-9]{1,8}$/.test(creditSeries) || creditSeries === invoiceSeries)
    return wrong('creditSeries', creditSeries)
  const isDay = (day: string) => /^\d{4}-\d\d-\d\d$/.test(day)
  for (const { basisPoints, from, until } of rates) {
    if (!Number.isInteger(basisPoints) || basisPoints < 0 || basisPoints > 10_000)
      return wrong('rates', basisPoints)
    if (!isDay(from) || (until !== null && (!isDay(until) || until <= from))) return wrong('rates', from)
  }
  return undefined
}

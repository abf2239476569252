import { type Refusal, refuse } from '../../refusal.ts'
import { isCountry, isDay, isWhole } from '../../right-value.ts'
import type { InvoiceIssuer } from './invoice.ts'

const series = /^[A-Z0-9]{1,8}$/

/** What is wrong with who is to write invoices (docs/rules/invoices.md#issuer). */
export function whyNotIssuer(issuer: InvoiceIssuer): Refusal<'wrong-value'> | undefined {
  const wrong = (field: string, value: string | number) => refuse('wrong-value', { field, value })
  const { name, address, country, invoiceSeries, creditSeries, rates } = issuer
  if (name.trim() === '') return wrong('name', name)
  if (address.trim() === '') return wrong('address', address)
  if (!isCountry(country)) return wrong('country', country)
  if (!series.test(invoiceSeries)) return wrong('invoiceSeries', invoiceSeries)
  if (!series.test(creditSeries) || creditSeries === invoiceSeries) return wrong('creditSeries', creditSeries)
  for (const { basisPoints, from, until } of rates) {
    if (!isWhole(basisPoints, 0, 10_000)) return wrong('rates', basisPoints)
    if (!isDay(from)) return wrong('rates', from)
    if (until !== null && (!isDay(until) || until <= from)) return wrong('rates', until)
  }
  return undefined
}

import { expect, test } from 'vitest'
import type { InvoiceIssuer } from './invoice.ts'
import { whyNotIssuer } from './invoice-issuer.ts'
import type { VatRate } from './vat.ts'

const rate: VatRate = {
  kind: 'admission',
  basisPoints: 550,
  on: 'gross',
  from: '2026-01-01',
  until: null,
  source: '',
}
const issuer: InvoiceIssuer = {
  ...{ name: 'Altura', address: 'Calle 1', country: 'BO', taxNumber: '', vatNumber: '', email: '', note: {} },
  ...{ rates: [rate], invoiceSeries: 'A', creditSeries: 'C' },
}

test('a rate begins and ends on days that there are, one after the other', () => {
  expect(whyNotIssuer(issuer)).toBeUndefined()
  for (const [change, value] of [
    [{ from: '2026-02-30' }, '2026-02-30'],
    [{ from: '2026-1-1' }, '2026-1-1'],
    [{ until: '2026-13-01' }, '2026-13-01'],
    [{ until: '2026-01-01' }, '2026-01-01'],
    [{ basisPoints: 10_001 }, 10_001],
  ] as const)
    expect(whyNotIssuer({ ...issuer, rates: [{ ...rate, ...change }] })).toMatchObject({
      about: { field: 'rates', value },
    })
})

test('the two series are told apart', () => {
  expect(whyNotIssuer({ ...issuer, creditSeries: 'A' })).toMatchObject({ about: { field: 'creditSeries' } })
})

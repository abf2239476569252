import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRefusal } from '#core/refusal.ts'
import { type InvoiceSubject, invoiced, invoiceNumber, vatBack } from './invoice.ts'
import { countriesWithRates, rateFor, type VatRate, vatIn, vatKinds } from './vat.ts'

const day = '2026-06-24'
const subjects: fc.Arbitrary<InvoiceSubject[]> = fc.array(
  fc.record({
    id: fc.uuid(),
    kind: fc.constantFrom(...vatKinds),
    title: fc.constantFrom({ en: 'One' }, { en: 'Two' }),
    filmTitles: fc.constant([]),
    startsAt: fc.constant(null),
    category: fc.constant({ en: 'Full' }),
    amount: fc.integer({ min: 0, max: 100_000 }),
  }),
  { minLength: 1, maxLength: 30 },
)
const issuer = fc.record({
  country: fc.constantFrom(...countriesWithRates),
  rates: fc.constant<VatRate[]>([]),
})

const invoicedOrThrow = (...given: Parameters<typeof invoiced>) => {
  const answer = invoiced(...given)
  if (isRefusal(answer)) throw new Error(answer.refused)
  return answer
}

test('lines and parts of VAT come to the total, to the minor unit (docs/rules/invoices.md#rounding)', () => {
  fc.assert(
    fc.property(subjects, issuer, (sold, from) => {
      const { lines, vat, total } = invoicedOrThrow(sold, from, day)
      expect(total).toBe(sold.reduce((sum, each) => sum + each.amount, 0))
      expect(lines.reduce((sum, line) => sum + line.gross, 0)).toBe(total)
      expect(lines.every(line => line.gross === line.count * line.each)).toBe(true)
      expect(vat.reduce((sum, part) => sum + part.gross, 0)).toBe(total)
      for (const part of vat) {
        const exact =
          part.on === 'net'
            ? (part.gross * part.basisPoints) / (10_000 + part.basisPoints)
            : (part.gross * part.basisPoints) / 10_000
        expect(Math.abs(part.vat - exact)).toBeLessThanOrEqual(0.5)
      }
    }),
  )
})

test('given back in however many parts, the VAT of all credit notes is that of the invoice', () => {
  fc.assert(
    fc.property(subjects, issuer, fc.infiniteStream(fc.integer({ min: 1, max: 4 })), (sold, from, sizes) => {
      const whole = invoicedOrThrow(sold, from, day)
      let left = sold
      let [gross, vat] = [0, 0]
      while (left.length > 0) {
        const { value: size } = sizes.next()
        const before = invoicedOrThrow(left, from, day).vat
        left = left.slice(size)
        for (const part of vatBack(before, invoicedOrThrow(left, from, day).vat)) {
          gross += part.gross
          vat += part.vat
        }
      }
      expect(gross).toBe(whole.total)
      expect(vat).toBe(whole.vat.reduce((sum, part) => sum + part.vat, 0))
    }),
  )
})

test('rates change on their day; an own rate comes first; a voucher is not taxed when it is sold', () => {
  expect(rateFor('DE', 'admission', '2020-06-30', [])?.basisPoints).toBe(700)
  expect(rateFor('DE', 'admission', '2020-07-01', [])?.basisPoints).toBe(500)
  expect(rateFor('DE', 'pass', '2021-01-01', [])?.basisPoints).toBe(700)
  expect(rateFor('FR', 'voucher', day, [])?.basisPoints).toBe(0)
  expect(rateFor('JP', 'admission', day, [])).toBeUndefined()
  const own = {
    kind: 'admission',
    basisPoints: 1000,
    on: 'net',
    from: '2019-10-01',
    until: null,
    source: 'x',
  } as const
  expect(rateFor('JP', 'admission', day, [own])).toBe(own)
})

test('VAT lies in the price: on the net amount in Germany, on the gross one in Bolivia', () => {
  expect(vatIn(1070, { basisPoints: 700, on: 'net' })).toBe(70)
  expect(vatIn(3500, { basisPoints: 1300, on: 'gross' })).toBe(455)
  expect(vatIn(3, { basisPoints: 2000, on: 'net' })).toBe(1)
  expect(invoiceNumber({ series: 'INV', year: 2026, number: 42 })).toBe('INV-2026-000042')
})

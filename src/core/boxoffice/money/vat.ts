/** What is sold, as far as VAT is concerned (docs/rules/invoices.md#rates). */
export const vatKinds = ['admission', 'pass', 'voucher'] as const
export type VatKind = (typeof vatKinds)[number]

export interface VatRate {
  kind: VatKind
  /** Hundredths of a percent: 550 is 5.5 %. */
  basisPoints: number
  /** What the percentage counts on. */
  on: 'net' | 'gross'
  /** YYYY-MM-DD; the first day it holds, and the first it holds no more. */
  from: string
  until: string | null
  /** Where it is written. */
  source: string
}

/** VAT on admission to cinemas, by the issuer's country (ISO 3166-1 alpha-2); how far checked: docs/rules/invoices.md#shipped-rates. */
const admission: Record<string, Omit<VatRate, 'kind'>[]> = {
  AT: [
    {
      basisPoints: 1000,
      on: 'net',
      from: '1995-01-01',
      until: '2016-05-01',
      source: '§ 10 Abs. 2 UStG 1994',
    },
    {
      basisPoints: 1300,
      on: 'net',
      from: '2016-05-01',
      until: '2020-07-01',
      source: '§ 10 Abs. 3 UStG 1994',
    },
    {
      basisPoints: 500,
      on: 'net',
      from: '2020-07-01',
      until: '2022-01-01',
      source: '§ 28 Abs. 52 UStG 1994',
    },
    { basisPoints: 1300, on: 'net', from: '2022-01-01', until: null, source: '§ 10 Abs. 3 UStG 1994' },
  ],
  BO: [{ basisPoints: 1300, on: 'gross', from: '2004-12-20', until: null, source: 'Ley 843, arts. 5 y 15' }],
  CH: [
    {
      ...{ basisPoints: 0, on: 'net', from: '2010-01-01', until: null },
      source: 'Art. 21 Abs. 2 Ziff. 14 MWSTG (von der Steuer ausgenommen)',
    },
  ],
  DE: [
    {
      basisPoints: 700,
      on: 'net',
      from: '1983-07-01',
      until: '2020-07-01',
      source: '§ 12 Abs. 2 Nr. 7 UStG',
    },
    { basisPoints: 500, on: 'net', from: '2020-07-01', until: '2021-01-01', source: '§ 28 Abs. 2 UStG' },
    {
      ...{ basisPoints: 700, on: 'net', from: '2021-01-01', until: null },
      source: '§ 12 Abs. 2 Nr. 7 Buchst. b UStG',
    },
  ],
  ES: [
    { basisPoints: 2100, on: 'net', from: '2012-09-01', until: '2018-07-05', source: 'Ley 37/1992, art. 90' },
    {
      ...{ basisPoints: 1000, on: 'net', from: '2018-07-05', until: null },
      source: 'Ley 37/1992, art. 91.uno.2.6.º',
    },
  ],
  FR: [{ basisPoints: 550, on: 'net', from: '2014-01-01', until: null, source: 'CGI, art. 278-0 bis, G' }],
  GB: [{ basisPoints: 2000, on: 'net', from: '2011-01-04', until: null, source: 'VATA 1994, s. 2' }],
  IT: [
    {
      ...{ basisPoints: 1000, on: 'net', from: '1995-02-24', until: null },
      source: 'D.P.R. 633/1972, tabella A, parte III',
    },
  ],
  NL: [
    {
      basisPoints: 600,
      on: 'net',
      from: '1986-10-01',
      until: '2019-01-01',
      source: 'Wet OB 1968, tabel I, b 14',
    },
    { basisPoints: 900, on: 'net', from: '2019-01-01', until: null, source: 'Wet OB 1968, tabel I, b 14' },
  ],
}

/** The countries whose rates for cinema the house knows. */
export const countriesWithRates: readonly string[] = Object.keys(admission)

/** A voucher pays for whatever its holder chooses: it is taxed when it is used, not when it is sold. */
const untaxedVoucher: VatRate = {
  ...{ kind: 'voucher', basisPoints: 0, on: 'net', from: '0001-01-01', until: null },
  source: 'Directive 2006/112/EC, art. 30b',
}

const holds = ({ from, until }: Pick<VatRate, 'from' | 'until'>, day: string) =>
  from <= day && (until === null || day < until)

/** The rate on a day; the organisation's own come before those of its country. */
export function rateFor(
  country: string,
  kind: VatKind,
  day: string,
  own: readonly VatRate[],
): VatRate | undefined {
  const theirs = own.find(rate => rate.kind === kind && holds(rate, day))
  if (theirs) return theirs
  if (kind === 'voucher') return untaxedVoucher
  const known = admission[country]?.find(rate => holds(rate, day))
  return known && { ...known, kind }
}

/** The VAT in a gross amount, in minor units, half a unit up (docs/rules/invoices.md#rounding). */
export function vatIn(gross: number, { basisPoints, on }: Pick<VatRate, 'basisPoints' | 'on'>): number {
  const of = BigInt(on === 'net' ? 10_000 + basisPoints : 10_000)
  return Number((2n * BigInt(gross) * BigInt(basisPoints) + of) / (2n * of))
}

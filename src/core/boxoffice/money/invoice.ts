import type { Localised } from '#core/localised.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import { rateFor, type VatKind, type VatRate, vatIn } from './vat.ts'

/** Who writes the invoices of an organisation. */
export interface InvoiceIssuer {
  name: string
  /** Lines. */
  address: string
  /** ISO 3166-1 alpha-2; decides the rates. */
  country: string
  taxNumber: string
  vatNumber: string
  email: string
  note: Localised
  /** Before those that the house knows. */
  rates: VatRate[]
  invoiceSeries: string
  creditSeries: string
}

/** Whom an invoice is for; the name and address lines as they are printed. */
export interface InvoiceRecipient {
  name: string
  address: string
}

/** Several of the same, at one gross price. */
export interface InvoiceLine {
  kind: VatKind
  /** Of the screening or the product; empty for a single film: then `filmTitles` stands. */
  title: Localised
  filmTitles: string[]
  /** With its zone; null for what is no screening. */
  startsAt: string | null
  /** The price category. */
  category: Localised
  count: number
  /** Of one, and of all of them, in minor units. */
  each: number
  gross: number
  basisPoints: number
}

/** What the lines of one rate come to. */
export interface VatPart {
  basisPoints: number
  on: 'net' | 'gross'
  source: string
  gross: number
  vat: number
}

/** What an invoice or a credit note says, kept as it was. */
export interface InvoiceDocument {
  issuer: Omit<InvoiceIssuer, 'rates' | 'invoiceSeries' | 'creditSeries'>
  recipient: InvoiceRecipient
  orderNumber: string
  edition: string
  /** IANA. */
  timeZone: string
  languages: string[]
  lines: InvoiceLine[]
  vat: VatPart[]
}

export type InvoiceKind = 'invoice' | 'credit-note'

export interface Invoice {
  id: string
  series: string
  year: number
  number: number
  kind: InvoiceKind
  orderId: string
  /** Of a credit note: the invoice that it corrects. */
  refersTo: string | null
  issuedAt: Temporal.Instant
  currency: string
  /** Of a credit note: what is given back. */
  total: number
  /** The tickets and products it is about. */
  subjects: string[]
  document: InvoiceDocument
}

/** `INV-2026-000042` */
export function invoiceNumber({ series, year, number }: Pick<Invoice, 'series' | 'year' | 'number'>): string {
  return `${series}-${year}-${String(number).padStart(6, '0')}`
}

/** A ticket or product that is to be invoiced. */
export interface InvoiceSubject
  extends Pick<InvoiceLine, 'kind' | 'title' | 'filmTitles' | 'startsAt' | 'category'> {
  id: string
  /** Gross, in minor units. */
  amount: number
}

/** The lines and parts of VAT of these subjects on a day. */
export function invoiced(
  subjects: readonly InvoiceSubject[],
  issuer: Pick<InvoiceIssuer, 'country' | 'rates'>,
  day: string,
): { lines: InvoiceLine[]; vat: VatPart[]; total: number } | Refusal<'rate-missing'> {
  const lines = new Map<string, InvoiceLine>()
  const parts = new Map<string, VatPart>()
  let total = 0
  for (const { id: _, amount, ...said } of subjects) {
    const rate = rateFor(issuer.country, said.kind, day, issuer.rates)
    if (!rate) return refuse('rate-missing', { country: issuer.country })
    const { basisPoints, on, source } = rate
    const same = JSON.stringify([
      said.kind,
      said.title,
      said.filmTitles,
      said.startsAt,
      said.category,
      amount,
    ])
    const line = lines.get(same) ?? { ...said, count: 0, each: amount, gross: 0, basisPoints }
    lines.set(same, { ...line, count: line.count + 1, gross: line.gross + amount })
    const rated = `${basisPoints} ${on} ${source}`
    const part = parts.get(rated) ?? { basisPoints, on, source, gross: 0, vat: 0 }
    parts.set(rated, { ...part, gross: part.gross + amount })
    total += amount
  }
  const vat = [...parts.values()].map(part => ({ ...part, vat: vatIn(part.gross, part) }))
  return { lines: [...lines.values()], vat, total }
}

/** A part of VAT that is given back: that of what was left before, less that of what is left after. */
export function vatBack(before: readonly VatPart[], after: readonly VatPart[]): VatPart[] {
  return before.flatMap(part => {
    const left = after.find(
      each => each.basisPoints === part.basisPoints && each.on === part.on && each.source === part.source,
    )
    const gross = part.gross - (left?.gross ?? 0)
    return gross === 0 ? [] : [{ ...part, gross, vat: part.vat - (left?.vat ?? 0) }]
  })
}

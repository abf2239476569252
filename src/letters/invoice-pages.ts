import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PrintSheet } from '#acts/ports/printer.ts'
import { type Invoice, type InvoiceLine, invoiceNumber } from '#core/boxoffice/money/invoice.ts'
import { shownNumber } from '#core/boxoffice/ticket/number.ts'
import { type HouseLanguage, inLanguage } from '#core/localised.ts'
import { moneyOf, percentOf } from '#words/amounts.ts'
import { dayWithYear, momentOf } from '#words/dates.ts'
import { countryName } from '#words/names.ts'
import { speak } from '#words/speak.ts'

/** What invoice.typ sets: everything already in words. */
interface InvoicePages {
  issuer: string[]
  identity: string[]
  recipient: string[]
  heading: string
  facts: { name: string; value: string }[]
  words: {
    what: string
    count: string
    each: string
    sum: string
    rate: string
    net: string
    vat: string
    gross: string
  }
  lines: { what: string; detail: string; count: string; each: string; sum: string }[]
  total: { name: string; value: string }
  vat: { rate: string; net: string; vat: string; gross: string }[]
  remarks: string[]
}

const source = readFileSync(join(import.meta.dirname, 'invoice.typ'), 'utf8')

/** An invoice or a credit note on paper, with the issuer and rates as they were when it was written. */
export function invoicePages(
  invoice: Invoice,
  corrects: Invoice | undefined,
  language: HouseLanguage,
): PrintSheet {
  const { document, currency } = invoice
  const { issuer, recipient, timeZone, languages } = document
  const say = (key: string, params = {}) => speak(language, `letters.invoice.${key}` as never, params)
  const money = (amount: number) => moneyOf(language, { amount, currency })
  const localised = (text: Record<string, string>) => inLanguage(text, language, languages)?.text ?? ''
  const number = invoiceNumber(invoice)
  const heading = say(invoice.kind === 'invoice' ? 'heading' : 'credit-heading', { number })
  const note = localised(issuer.note)
  const data: InvoicePages = {
    issuer: [
      issuer.name,
      ...issuer.address.split('\n'),
      countryName(language, issuer.country),
      issuer.email,
    ].filter(Boolean),
    identity: [
      issuer.taxNumber && say('tax-number', { number: issuer.taxNumber }),
      issuer.vatNumber && say('vat-number', { number: issuer.vatNumber }),
    ].filter(Boolean),
    recipient: [recipient.name, ...recipient.address.split('\n')].filter(Boolean),
    heading,
    facts: [
      {
        name: say('date'),
        value: dayWithYear(language, invoice.issuedAt.toZonedDateTimeISO(timeZone).toPlainDate()),
      },
      { name: say('order'), value: shownNumber(document.orderNumber) },
      ...(corrects ? [{ name: say('corrects'), value: invoiceNumber(corrects) }] : []),
    ],
    words: {
      what: say('what'),
      count: say('count'),
      each: say('each'),
      sum: say('sum'),
      rate: say('rate'),
      net: say('net'),
      vat: say('vat'),
      gross: say('gross'),
    },
    lines: document.lines.map(line => ({
      what: localised(line.title) || line.filmTitles.join(' + '),
      detail: detailOf(line, language, localised),
      count: String(line.count),
      each: money(line.each),
      sum: money(line.gross),
    })),
    total: {
      name: say(invoice.kind === 'invoice' ? 'total' : 'credit-total'),
      value: money(invoice.total),
    },
    vat: document.vat.map(part => ({
      rate: percentOf(language, part.basisPoints / 10_000),
      net: money(part.gross - part.vat),
      vat: money(part.vat),
      gross: money(part.gross),
    })),
    remarks: [
      say('included'),
      ...document.vat
        .filter(part => part.basisPoints === 0)
        .map(part => say('untaxed', { source: part.source })),
      ...(note ? [note] : []),
    ],
  }
  return { source, data, language, title: `${heading}, ${document.edition}` }
}

function detailOf(
  { startsAt, category, kind }: InvoiceLine,
  language: HouseLanguage,
  localised: (text: Record<string, string>) => string,
): string {
  const when = startsAt ? momentOf(language, Temporal.ZonedDateTime.from(startsAt)) : ''
  const what = kind === 'admission' ? '' : speak(language, `letters.invoice.kind-${kind}` as never)
  return [what, when, localised(category)].filter(Boolean).join(', ')
}

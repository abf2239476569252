import {
  type Invoice,
  type InvoiceIssuer,
  type InvoiceRecipient,
  type InvoiceSubject,
  invoiced,
  vatBack,
} from '#core/boxoffice/money/invoice.ts'
import type { OrderSheet } from '#core/boxoffice/orders/order-sheet.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { BoxOfficeShelf } from '../../ports/box-office.ts'

interface Note {
  at: Temporal.Instant
  by: string
}

/**
 * Writes the invoice of a locked order over what of it is valid; the one that is there stays. The counter is the last
 * thing that is locked (docs/rules/invoices.md#numbers).
 */
export async function writeInvoice(
  boxOffice: BoxOfficeShelf,
  orderId: string,
  recipient: InvoiceRecipient,
  note: Note,
): Promise<Invoice | Refusal<'not-found' | 'issuer-missing' | 'rate-missing' | 'order-not-invoiceable'>> {
  const [before] = await boxOffice.invoicesOf(orderId)
  if (before) return before
  const issuer = await boxOffice.issuer()
  if (!issuer) return refuse('issuer-missing')
  const sheet = await boxOffice.orderSheet(orderId)
  if (!sheet) return refuse('not-found')
  const subjects = subjectsOf(sheet).filter(subject => subject.isValid)
  const said = invoiced(subjects, issuer, dayOf(sheet, note.at))
  if ('refused' in said) return said
  if (said.total === 0) return refuse('order-not-invoiceable')
  const { lines, vat, total } = said
  const { rates: _, invoiceSeries, creditSeries: __, ...issuing } = issuer
  const { name: edition, timeZone, languages } = sheet.edition
  const invoice: Omit<Invoice, 'id' | 'number'> = {
    ...{ series: invoiceSeries, year: yearOf(sheet, note.at), kind: 'invoice', orderId, refersTo: null },
    ...{ issuedAt: note.at, currency: sheet.total.currency, total },
    subjects: subjects.map(subject => subject.id),
    document: {
      ...{ issuer: issuing, recipient, orderNumber: sheet.number, edition, timeZone, languages, lines, vat },
    },
  }
  return boxOffice.addInvoice(invoice, note.by)
}

/**
 * Writes a credit note over what of an invoiced order was cancelled since; nothing where it has no invoice, or nothing
 * was. It is taxed as the invoice was, at the rates of its day.
 */
export async function creditWhatWasCancelled(
  boxOffice: BoxOfficeShelf,
  orderId: string,
  note: Note,
): Promise<void> {
  const [invoice, ...credited] = await boxOffice.invoicesOf(orderId)
  const issuer = invoice && (await boxOffice.issuer())
  const sheet = invoice && (await boxOffice.orderSheet(orderId))
  if (!invoice || !issuer || !sheet) return
  const givenBack = new Set(credited.flatMap(credit => credit.subjects))
  const before = subjectsOf(sheet).filter(
    subject => invoice.subjects.includes(subject.id) && !givenBack.has(subject.id),
  )
  const cancelled = before.filter(subject => !subject.isValid)
  const day = dayOf(sheet, invoice.issuedAt)
  const taxed = taxedAs(invoice, issuer)
  const [lines, was, is] = [cancelled, before, before.filter(subject => subject.isValid)].map(subjects =>
    invoiced(subjects, taxed, day),
  )
  if (!lines || !was || !is || 'refused' in lines || 'refused' in was || 'refused' in is) return
  if (lines.total === 0) return
  await boxOffice.addInvoice(
    {
      ...{ series: issuer.creditSeries, year: yearOf(sheet, note.at), kind: 'credit-note', orderId },
      ...{ refersTo: invoice.id, issuedAt: note.at, currency: invoice.currency, total: lines.total },
      subjects: cancelled.map(subject => subject.id),
      document: { ...invoice.document, lines: lines.lines, vat: vatBack(was.vat, is.vat) },
    },
    note.by,
  )
}

/** What was invoiced at a rate is given back at it, whatever the issuer says of rates since. */
function taxedAs(
  { document }: Invoice,
  { country }: InvoiceIssuer,
): Pick<InvoiceIssuer, 'country' | 'rates'> {
  const rates = document.lines.flatMap(({ kind, basisPoints }) => {
    const part = document.vat.find(each => each.basisPoints === basisPoints)
    return part
      ? [{ kind, basisPoints, on: part.on, source: part.source, from: '0001-01-01', until: null }]
      : []
  })
  return { country, rates }
}

const dayOf = (sheet: OrderSheet, at: Temporal.Instant) =>
  at.toZonedDateTimeISO(sheet.edition.timeZone).toPlainDate().toString()

const yearOf = (sheet: OrderSheet, at: Temporal.Instant) => at.toZonedDateTimeISO(sheet.edition.timeZone).year

function subjectsOf(sheet: OrderSheet): (InvoiceSubject & { isValid: boolean })[] {
  const tickets = sheet.tickets.map(ticket => {
    const screening = sheet.screenings.find(each => each.id === ticket.screeningId)
    return {
      id: ticket.id,
      kind: 'admission' as const,
      title: screening?.title ?? {},
      filmTitles: screening?.filmTitles ?? [],
      startsAt: screening?.startsAt.toString() ?? null,
      category: sheet.prices.find(price => price.id === ticket.priceId)?.name ?? {},
      amount: ticket.price.amount,
      isValid: ticket.state === 'valid',
    }
  })
  // A gift buys nothing: it has a receipt and is on no invoice.
  const products = sheet.products.flatMap(({ id, kind, name, price, state }) =>
    kind === 'gift'
      ? []
      : [
          {
            ...{ id, kind, title: name, filmTitles: [], startsAt: null, category: {} },
            ...{ amount: price.amount, isValid: state === 'valid' },
          },
        ],
  )
  return [...tickets, ...products]
}

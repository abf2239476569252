import type { Message } from '#acts/ports/mailer.ts'
import type { Printer, QrCodes } from '#acts/ports/printer.ts'
import type { Stationery } from '#acts/ports/stationery.ts'
import { type ReceiptSheet, receiptName } from '#core/audience/appeal/receipt.ts'
import type { OrderSheet } from '#core/boxoffice/orders/order-sheet.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { filmParts, leaveFilmAddress } from './audience/film-parts.ts'
import { mailingParts } from './audience/mailing-parts.ts'
import { mailingText } from './audience/mailing-text.ts'
import { signUpParts } from './audience/sign-up-parts.ts'
import { doorPages } from './door-pages.ts'
import { htmlLetter } from './html-letter.ts'
import { invoicePages } from './invoice-pages.ts'
import { bringsTickets, type LetterParts, letterParts } from './letter-parts.ts'
import { noticeParts } from './notice-parts.ts'
import { plainLetter } from './plain-letter.ts'
import { posterQuotes, posterQuotesText } from './poster-quotes.ts'
import { pressKitArchive } from './press-kit-archive.ts'
import { pressKitPages } from './press-kit-pages.ts'
import { pressLetterParts } from './press-letter-parts.ts'
import { pressReviewPages } from './press-review-pages.ts'
import { pressReviewTable } from './press-review-table.ts'
import { receiptPages } from './receipt-pages.ts'
import { ticketCalendar } from './ticket-calendar.ts'
import { ticketPages } from './ticket-pages.ts'

/**
 * The house's letters and tickets, in its four languages.
 *
 * @param publicUrl where browsers reach the house, without a slash at the end: letters link to order pages
 */
export function stationery(tools: { printer: Printer; qrCodes: QrCodes; publicUrl: string }): Stationery {
  const { printer, qrCodes, publicUrl } = tools
  const tickets = (sheet: OrderSheet, language: HouseLanguage) =>
    printer.print(ticketPages(sheet, language, qrCodes))

  const ticketsFile = async (sheet: OrderSheet, language: HouseLanguage) => ({
    name: `tickets-${sheet.number}.pdf`,
    mediaType: 'application/pdf',
    bytes: await tickets(sheet, language),
  })
  const receipt = (sheet: ReceiptSheet, language: HouseLanguage) =>
    printer.print(receiptPages(sheet, language))
  const receiptFile = async (sheet: ReceiptSheet, language: HouseLanguage) => ({
    name: receiptName(sheet),
    mediaType: 'application/pdf',
    bytes: await receipt(sheet, language),
  })
  const calendarFiles = (sheet: OrderSheet, language: HouseLanguage) =>
    (['held', 'taken-back'] as const).flatMap(which => {
      const calendar = ticketCalendar(sheet, language, publicUrl, which)
      if (!calendar) return []
      const [name, method] = which === 'held' ? ['screenings', 'PUBLISH'] : ['cancelled', 'CANCEL']
      return {
        name: `${name}-${sheet.number}.ics`,
        mediaType: `text/calendar; charset=utf-8; method=${method}`,
        bytes: new TextEncoder().encode(calendar),
      }
    })

  return {
    tickets,
    receipt,
    invoice: (invoice, corrects, language) => printer.print(invoicePages(invoice, corrects, language)),
    pressKit: (sheet, pictures, language) => printer.print(pressKitPages(sheet, pictures, language)),
    pressKitArchive,
    posterQuotes: (sheet, language) => printer.print(posterQuotes(sheet, language)),
    posterQuotesText,
    pressReview: (sheet, language) => printer.print(pressReviewPages(sheet, language)),
    pressReviewTable,
    doorList: (list, language) => printer.print(doorPages(list, language)),

    notice: async ({ id, recipient, ...asked }) =>
      worded(id, { name: '', address: recipient }, noticeParts(asked, publicUrl)),

    async mailing(sheet, language, secrets) {
      // Only mailings need it, and they are few: the rest of the house does without its memory.
      const { mailingHtml } = await import('./audience/mailing-html.ts')
      const parts = mailingParts(sheet, language, secrets, publicUrl)
      return {
        ...{ from: { name: parts.edition }, subject: parts.subject, unsubscribe: parts.leave.address },
        text: mailingText(parts),
        html: mailingHtml(parts),
      }
    },

    signUp: async ({ id, recipient, sheet }) =>
      worded(id, { name: sheet.signUp.name, address: recipient }, signUpParts(sheet, publicUrl)),

    pressLetter: async ({ id, recipient, ...asked }) =>
      worded(
        id,
        { name: asked.sheet.accreditation.name, address: recipient },
        pressLetterParts(asked, publicUrl),
      ),

    filmComes: async ({ id, recipient, language, sheet }) => ({
      ...worded(
        id,
        { name: sheet.subscriber.name, address: recipient },
        filmParts(sheet, language, publicUrl),
      ),
      unsubscribe: leaveFilmAddress(sheet, language, publicUrl),
    }),

    async letter({ id, recipient, ...asked }): Promise<Message> {
      const { sheet, language } = asked
      const parts = letterParts(asked, publicUrl)
      return {
        id,
        from: { name: sheet.edition.name },
        to: { name: sheet.name, address: recipient },
        subject: parts.subject,
        text: plainLetter(parts),
        html: htmlLetter(parts),
        language,
        attachments: [
          ...(bringsTickets(asked) ? [await ticketsFile(sheet, language)] : []),
          ...(asked.receipt ? [await receiptFile(asked.receipt, language)] : []),
          // Calendars hear as well of what was cancelled, and of what the order has no tickets for any more.
          ...calendarFiles(sheet, language),
        ],
      }
    },
  }
}

/** A letter without attachments, from its words. */
function worded(id: string, to: Message['to'], parts: LetterParts): Message {
  return {
    ...{ id, to, from: { name: parts.edition }, subject: parts.subject, language: parts.language },
    text: plainLetter(parts),
    html: htmlLetter(parts),
    attachments: [],
  }
}

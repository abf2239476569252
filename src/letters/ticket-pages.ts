import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PrintSheet, QrCodes } from '#acts/ports/printer.ts'
import type { Ticket } from '#core/boxoffice/orders/order.ts'
import type { OrderSheet } from '#core/boxoffice/orders/order-sheet.ts'
import { shownNumber } from '#core/boxoffice/ticket/number.ts'
import { type HouseLanguage, inLanguage } from '#core/localised.ts'
import { moneyOf } from '#words/amounts.ts'
import { placeWords } from '#words/places.ts'
import { speak } from '#words/speak.ts'
import { titleOf, whenOf, whereOf } from './screening-words.ts'

/** What tickets.typ sets: everything already in words. */
interface TicketPages {
  edition: string
  order: string
  words: { name: string; price: string; order: string; number: string; admitsOne: string; help: string }
  tickets: {
    title: string
    /** In points: long titles are set smaller, so that they keep to two or three lines. */
    titleSize: number
    when: string
    where: string
    name: string
    price: string
    place: string
    number: string
    of: string
    qr: string
    qrWords: string
    warning: string | null
  }[]
}

const source = readFileSync(join(import.meta.dirname, 'tickets.typ'), 'utf8')

/** The sheet of an order's valid tickets, one a page, in the order they were bought. */
export function ticketPages(sheet: OrderSheet, language: HouseLanguage, qrCodes: QrCodes): PrintSheet {
  const tickets = sheet.tickets.filter(ticket => ticket.state === 'valid')
  const data: TicketPages = {
    edition: sheet.edition.name,
    order: shownNumber(sheet.number),
    words: {
      name: speak(language, 'letters.ticket.name'),
      price: speak(language, 'letters.ticket.price'),
      order: speak(language, 'letters.ticket.order'),
      number: speak(language, 'letters.ticket.number'),
      admitsOne: speak(language, 'letters.ticket.admits-one'),
      help: speak(language, 'letters.ticket.help'),
    },
    tickets: tickets.map((ticket, index) => ({
      ...ticketPage(ticket, sheet, language),
      qr: qrCodes.svg(ticket.code),
      of: speak(language, 'letters.ticket.of', { index: index + 1, count: tickets.length }),
    })),
  }
  const edition = sheet.edition.name
  const title = speak(language, 'letters.ticket.document', { edition, number: shownNumber(sheet.number) })
  return { source, data, language, title }
}

function ticketPage(
  ticket: Ticket,
  sheet: OrderSheet,
  language: HouseLanguage,
): Omit<TicketPages['tickets'][number], 'qr' | 'of'> {
  const screening = sheet.screenings.find(each => each.id === ticket.screeningId)
  if (!screening) throw new Error(`Ticket ${ticket.number} is for a screening that was never released`)
  const price = sheet.prices.find(each => each.id === ticket.priceId)
  const priceName = price && inLanguage(price.name, language, sheet.edition.languages)?.text
  const title = titleOf(screening, language, sheet)
  return {
    title,
    titleSize: title.length > 90 ? 12 : title.length > 45 ? 15 : 20,
    when: asSentence(whenOf(screening, language)),
    where: whereOf(screening),
    name: shortened(sheet.name),
    price: [priceName, moneyOf(language, ticket.price)].filter(Boolean).join(', '),
    place: [
      ticket.place ? asSentence(placeWords(language, ticket.place, screening.levels ?? [])) : '',
      ticket.allocation === 'wheelchair' ? speak(language, 'letters.ticket.wheelchair') : '',
    ]
      .filter(Boolean)
      .join(' · '),
    number: shownNumber(ticket.number),
    qrWords: speak(language, 'letters.ticket.code', { number: shownNumber(ticket.number) }),
    warning: warningOf(screening.cancelled, sheet.state === 'unpaid', language),
  }
}

function warningOf(isCancelled: boolean, isUnpaid: boolean, language: HouseLanguage): string | null {
  if (isCancelled) return speak(language, 'letters.ticket.cancelled')
  return isUnpaid ? speak(language, 'letters.ticket.unpaid') : null
}

const longestName = 48

/** A name as far as there is room for it, with places to break very long words at. */
function shortened(name: string): string {
  const letters = [...name]
  const shown = letters.length > longestName ? `${letters.slice(0, longestName - 1).join('')}…` : name
  return shown.replaceAll(/\S{12}(?=\S{3})/gu, `$&${softHyphen}`)
}

const softHyphen = '\u00ad'

/** Weekdays are small in Spanish and French, but not where a line begins. */
const asSentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

import type { ReceiptSheet } from '#core/audience/appeal/receipt.ts'
import type { LetterKind } from '#core/boxoffice/orders/letter.ts'
import { givesTickets, isOfGifts, isOfProducts, worth } from '#core/boxoffice/orders/order.ts'
import type { OrderSheet, TicketScreening } from '#core/boxoffice/orders/order-sheet.ts'
import { shownNumber } from '#core/boxoffice/ticket/number.ts'
import { type HouseLanguage, inLanguage } from '#core/localised.ts'
import { moneyOf } from '#words/amounts.ts'
import type { Key } from '#words/catalogs.ts'
import { dayWithYear, momentOf } from '#words/dates.ts'
import { type Params, speak } from '#words/speak.ts'
import { aboutGift, isAboutGift, monthlyLines } from './gift-words.ts'
import { seatsWords, titleOf, whenOf, whereOf } from './screening-words.ts'

/** A letter in words, before it is set as plain text or HTML. */
export interface LetterParts {
  language: HouseLanguage
  subject: string
  edition: string
  greeting: string
  intro: string
  screenings: { title: string; when: string; where: string; tickets: string; isCancelled: boolean }[]
  /** What is or was to be paid; missing where the order is over. */
  total?: string
  /** How to use what is attached, and what to do when plans change. */
  advice: string[]
  orderPage: { label: string; address: string }
  signOff: string
  whyYou: string
}

export interface LetterAsked {
  kind: LetterKind
  language: HouseLanguage
  subjectId: string | null
  sheet: OrderSheet
  /** Of the gift that is thanked for, or of a year's gifts: it is attached. */
  receipt?: ReceiptSheet
}

/** Whether the letter brings tickets: some are valid, and for a screening that takes place. */
export function bringsTickets({ sheet }: Pick<LetterAsked, 'sheet'>): boolean {
  if (!givesTickets(sheet)) return false
  const shown = new Set(sheet.screenings.filter(each => !each.cancelled).map(each => each.id))
  return sheet.tickets.some(ticket => ticket.state === 'valid' && shown.has(ticket.screeningId))
}

export function letterParts(asked: LetterAsked, publicUrl: string): LetterParts {
  const { language, sheet } = asked
  const number = shownNumber(sheet.number)
  const due = moneyOf(language, worth(sheet))
  const { name, params } = subjectOf(asked, { number, edition: sheet.edition.name, total: due })
  const isOpen = bringsTickets(asked)
  const isFree = worth(sheet).amount === 0
  return {
    language,
    edition: sheet.edition.name,
    subject: speak(language, `letters.${name}.subject` as Key, params),
    greeting: speak(language, 'letters.greeting', { name: sheet.name }),
    intro: [speak(language, `letters.${name}.intro` as Key, params), ...moneyBack(name, asked, params)].join(
      ' ',
    ),
    screenings: screeningsTold(asked).flatMap(screening => screeningLine(screening, asked)),
    ...(isOpen ? { total: totalLine(language, sheet, due) } : {}),
    advice: [
      ...(name === 'gift-year' ? [] : productLines(language, sheet, publicUrl)),
      ...monthlyLines(language, sheet, publicUrl),
      ...(asked.receipt ? [speak(language, 'letters.receipt.attached')] : []),
      ...(isOpen ? [speak(language, 'letters.attached')] : []),
      ...(isOpen && (isFree || sheet.state === 'unpaid') ? [speak(language, 'letters.cannot-come')] : []),
      ...(name === 'screening-changed' && isOpen && !isFree && sheet.state === 'paid'
        ? [speak(language, 'letters.screening-changed.does-not-suit', params)]
        : []),
      ...(name === 'reminder' ? [speak(language, 'letters.reminder.end')] : []),
    ],
    orderPage: {
      label: speak(language, 'letters.order-page'),
      address: `${publicUrl}/${language}/orders/${sheet.token}`,
    },
    signOff: speak(language, 'letters.sign-off'),
    whyYou: speak(language, 'letters.why-you', { number }),
  }
}

/** Which sentences the letter begins with, and what they tell. */
function subjectOf(
  { kind, language, subjectId, sheet }: LetterAsked,
  told: Params,
): { name: string; params: Params } {
  if (isOfGifts(sheet) || isAboutGift(kind))
    return aboutGift(kind, sheet, language, awaiting(sheet, language, told))
  if (isOfProducts(sheet)) return aboutProducts(kind, sheet, language, told)
  if (kind === 'order') return orderPlaced(sheet, language, told)
  if (kind === 'exchange-offered' || kind === 'screening-refunded' || kind === 'tickets-exchanged') {
    const screening = sheet.screenings.find(each => each.id === subjectId)
    const about = screening ? aboutScreening(screening, language, sheet) : { title: '', when: '', where: '' }
    const offer = sheet.offers.find(each => each.screeningId === subjectId)
    return { name: kind, params: { ...told, ...about, until: momentOfOrder(sheet, language, offer?.until) } }
  }
  if (kind === 'ticket-cancelled') {
    const ticket = sheet.tickets.find(each => each.id === subjectId)
    const screening = sheet.screenings.find(each => each.id === ticket?.screeningId)
    if (!ticket || !screening) return { name: kind, params: { ...told, ticket: '', title: '', when: '' } }
    const params = {
      ...told,
      ...aboutScreening(screening, language, sheet),
      ticket: shownNumber(ticket.number),
    }
    return { name: kind, params }
  }
  if (kind === 'reminder') {
    const screening = sheet.screenings.find(each => each.id === subjectId)
    const about = screening ? aboutScreening(screening, language, sheet) : { title: '', when: '', where: '' }
    return { name: kind, params: { ...told, ...about } }
  }
  if (kind === 'screening-changed') {
    const screening = sheet.screenings.find(each => each.id === subjectId) ?? sheet.screenings[0]
    if (!screening) return { name: kind, params: { ...told, title: '', when: '', where: '' } }
    const params = { ...told, ...aboutScreening(screening, language, sheet) }
    return { name: screening.cancelled ? 'screening-cancelled' : kind, params }
  }
  return { name: kind, params: told }
}

/** Passes and vouchers have no seats and no tickets to speak of: what is theirs, or how it is to be paid. */
function aboutProducts(
  kind: LetterKind,
  sheet: OrderSheet,
  language: HouseLanguage,
  told: Params,
): { name: string; params: Params } {
  if (kind !== 'order') return { name: withoutSeats.has(kind) ? `${kind}.products` : kind, params: told }
  if (sheet.state !== 'unpaid') return { name: 'order.products', params: told }
  if (sheet.payUntil === null) return { name: 'order.products-unpaid', params: told }
  const name = sheet.way === 'transfer' ? 'order.products-transfer' : 'order.products-card'
  return { name, params: awaiting(sheet, language, told) }
}

const withoutSeats = new Set<LetterKind>(['order-paid', 'order-cancelled', 'order-refunded', 'order-expired'])

/** An order that was placed: its tickets, or how it is to be paid. */
function orderPlaced(
  sheet: OrderSheet,
  language: HouseLanguage,
  told: Params,
): { name: string; params: Params } {
  if (sheet.state !== 'unpaid') return { name: 'order', params: told }
  if (sheet.payUntil === null) return { name: 'order.unpaid', params: told }
  const name = sheet.way === 'transfer' ? 'order.transfer' : 'order.card'
  return { name, params: awaiting(sheet, language, told) }
}

/** Until when an order waits for its money, and where that goes. */
function awaiting(sheet: OrderSheet, language: HouseLanguage, told: Params): Params {
  const { holder = '', number = '', bic = '', bank = '' } = sheet.account ?? {}
  const account = [number, bic, bank].filter(Boolean).join(', ')
  return { ...told, until: momentOfOrder(sheet, language, sheet.payUntil ?? undefined), holder, account }
}

function momentOfOrder(
  { edition }: OrderSheet,
  language: HouseLanguage,
  moment: Temporal.Instant | undefined,
): string {
  return moment ? momentOf(language, moment.toZonedDateTimeISO(edition.timeZone)) : ''
}

function aboutScreening(screening: TicketScreening, language: HouseLanguage, sheet: OrderSheet) {
  return {
    title: titleOf(screening, language, sheet),
    when: whenOf(screening, language),
    where: whereOf(screening),
  }
}

/** A reminder tells the day of its screening, every other letter the whole order. */
function screeningsTold({ kind, subjectId, sheet }: LetterAsked): TicketScreening[] {
  const first = sheet.screenings.find(each => each.id === subjectId)
  if (kind !== 'reminder' || !first) return sheet.screenings
  const day = first.startsAt.toPlainDate()
  return sheet.screenings.filter(each => each.startsAt.toPlainDate().equals(day))
}

function screeningLine(
  screening: TicketScreening,
  { language, sheet }: LetterAsked,
): LetterParts['screenings'] {
  const valid = sheet.tickets.filter(
    ticket => ticket.state === 'valid' && ticket.screeningId === screening.id,
  )
  if (valid.length === 0) return []
  const count = speak(language, 'letters.tickets', { count: valid.length })
  const places = seatsWords(screening, valid, language)
  const tickets = places ? `${count}: ${places}` : count
  return [{ ...aboutScreening(screening, language, sheet), tickets, isCancelled: screening.cancelled }]
}

function totalLine(language: HouseLanguage, sheet: OrderSheet, total: string): string {
  if (worth(sheet).amount === 0) return speak(language, 'letters.nothing-to-pay')
  return speak(language, sheet.state === 'unpaid' ? 'letters.to-pay' : 'letters.total', { total })
}

/** Only who paid for a screening that was cancelled has something to get back. */
function moneyBack(name: string, { language, subjectId, sheet }: LetterAsked, params: Params): string[] {
  const isPaid = sheet.tickets.some(
    ticket => ticket.state === 'valid' && ticket.screeningId === subjectId && ticket.price.amount > 0,
  )
  if (name !== 'screening-cancelled' || sheet.state !== 'paid' || !isPaid) return []
  return [speak(language, 'letters.screening-cancelled.money', params)]
}

/** What an order brings beside tickets: how to use its passes and vouchers, the receipt of a gift, or what is ordered and waits for its money. */
function productLines(language: HouseLanguage, sheet: OrderSheet, publicUrl: string): string[] {
  return sheet.products
    .filter(product => product.state === 'valid')
    .flatMap(({ id, kind, name, price }) => {
      const pass = sheet.passes.find(each => each.id === id)
      const voucher = sheet.vouchers.find(each => each.id === id)
      if (pass)
        return speak(language, 'letters.product.pass', {
          name: inLanguage(name, language, sheet.edition.languages)?.text ?? '',
          number: shownNumber(pass.number),
          secret: pass.secret,
          address: `${publicUrl}/${language}/passes/${pass.token}`,
        })
      const gift = sheet.gifts.find(each => each.id === id)
      if (gift)
        return speak(language, 'letters.product.gift', {
          receipt: gift.receipt,
          day: dayWithYear(
            language,
            gift.receivedAt.toZonedDateTimeISO(sheet.edition.timeZone).toPlainDate(),
          ),
          name: inLanguage(name, language, sheet.edition.languages)?.text ?? '',
          price: moneyOf(language, price),
          giver: sheet.name,
        })
      if (!voucher)
        return speak(language, 'letters.product.ordered', {
          name:
            inLanguage(name, language, sheet.edition.languages)?.text ??
            speak(language, `letters.invoice.kind-${kind}`),
          price: moneyOf(language, price),
        })
      const until = voucher.endsAt.toZonedDateTimeISO(sheet.edition.timeZone).toPlainDate()
      return speak(language, 'letters.product.voucher', {
        code: shownNumber(voucher.code),
        value: moneyOf(language, { ...sheet.total, amount: voucher.value }),
        until: dayWithYear(language, until),
      })
    })
}

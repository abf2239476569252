import { html, raw } from 'hono/html'
import type { Ticket } from '#core/boxoffice/orders/order.ts'
import { givesTickets, isOfGifts, isOfProducts, worth } from '#core/boxoffice/orders/order.ts'
import type { OrderSheet, TicketScreening } from '#core/boxoffice/orders/order-sheet.ts'
import { isForWheelchair } from '#core/boxoffice/seats/seats.ts'
import { shownNumber } from '#core/boxoffice/ticket/number.ts'
import type { Refusal } from '#core/refusal.ts'
import { moneyOf } from '#words/amounts.ts'
import { momentOf } from '#words/dates.ts'
import { placeWords } from '#words/places.ts'
import { inWords, orderAddress } from '../addresses.ts'
import { told } from '../content.ts'
import { framed } from '../frame.ts'
import { langOf, type Markup, nothing } from '../markup.ts'
import { invoicePart, productsPart } from '../parts/beside-tickets.ts'
import { type Offered, offerPart } from '../parts/exchange.ts'
import { awaitingPart, wordsAbout } from '../parts/payment.ts'
import { problemPart, spokenRefusal } from '../parts/problem.ts'
import type { View } from '../view.ts'

/** An order with its tickets: the page behind the secret address in the letter. */
export function orderPage(
  view: View,
  order: OrderSheet,
  qrCode: (code: string) => string,
  others: readonly Offered[],
  /** Screenings that can be voted on now. */
  votes: ReadonlySet<string>,
  refusal?: Refusal,
): Markup {
  const { say, language } = view
  const path = orderAddress(order.token)
  const awaiting = awaitingPart(view, order)
  const due = worth(order)
  return framed(view, {
    title: say('site.order', { number: shownNumber(order.number) }),
    description: say('site.order', { number: shownNumber(order.number) }),
    path,
    findable: false,
    body: html`<div class="top order-top order-${order.state}"><p class="state">${say(awaiting ? 'site.order-awaiting' : `site.order-${order.state}`)}</p>
<h1>${say('site.order', { number: shownNumber(order.number) })}</h1></div>
${problemPart(refusal && spokenRefusal(view, refusal))}
<p class="lead">${awaiting?.words ?? say(wordsAbout(order, order.state), { amount: due.amount === 0 ? say('site.free') : moneyOf(language, due), email: order.email || 'none', name: order.name })}</p>
${awaiting?.how ?? nothing}
${others.map(each => offerPart(view, order, each))}
${givesTickets(order) ? html`<p><a class="button big" href="${inWords(language, path)}/tickets.pdf">${say('site.tickets-pdf')}</a></p>` : nothing}
${
  order.tickets.length > 0
    ? html`<h2 class="tickets-head">${say('site.tickets')}</h2>
<ul class="tickets">${order.tickets.map((ticket, at) => ticketPart(view, order, ticket, at + 1, qrCode, votes))}</ul>`
    : nothing
}
${productsPart(view, order)}
${order.discount ? html`<p class="part"><span>${say('site.off-by-code', { code: order.discount.code })}</span> <span class="amount">${moneyOf(language, { ...order.total, amount: -order.discount.amount })}</span></p>` : nothing}
${isOfGifts(order) ? nothing : invoicePart(view, order, path)}
${isReturnable(order) ? cancelForm(view, order, path) : nothing}
${order.email && givesTickets(order) ? remindersForm(view, order, path) : nothing}`,
  })
}

function ticketPart(
  view: View,
  order: OrderSheet,
  ticket: Ticket,
  place: number,
  qrCode: (code: string) => string,
  votes: ReadonlySet<string>,
): Markup {
  const { say, language } = view
  const screening = order.screenings.find(each => each.id === ticket.screeningId)
  const price = order.prices.find(each => each.id === ticket.priceId)
  const name = price && told(view, price.name)
  const gone = ticket.state === 'cancelled' || screening?.cancelled
  const hasCode = !gone && givesTickets(order)
  return html`<li class="ticket${gone ? ' is-cancelled' : ''}">
<div class="ticket-words"><p class="kind">${say('site.ticket-of', { place, count: order.tickets.length })}${gone ? html` <strong>${say('site.seats-cancelled')}</strong>` : nothing}</p>
${screening ? screeningWords(view, screening) : nothing}
<p><span${name ? langOf(language, name.language) : nothing}>${name?.text ?? ''}</span> <span class="amount">${ticket.price.amount === 0 ? say('site.free') : moneyOf(language, ticket.price)}</span>${isForWheelchair(ticket.allocation) ? html`, ${say(`site.place-${ticket.allocation}`)}` : nothing}</p>
${ticket.place ? html`<p class="seat-names"><strong>${placeWords(language, ticket.place, screening?.levels ?? [])}</strong></p>` : nothing}
${hasCode ? html`<p class="number">${shownNumber(ticket.number)}</p>` : nothing}
${hasCode && votes.has(ticket.screeningId) ? html`<p><a class="button" href="${inWords(language, view.addresses.vote)}?ticket=${ticket.number}">${say('site.vote')}</a></p>` : nothing}</div>
${hasCode ? html`<div class="code" role="img" aria-label="${say('site.code-of', { number: shownNumber(ticket.number) })}">${raw(qrCode(ticket.code))}</div>` : nothing}
</li>`
}

function screeningWords(view: View, screening: TicketScreening): Markup {
  const title = told(view, screening.title)
  const place = [screening.venueName, screening.screenName]
    .filter((name, at, all) => all.indexOf(name) === at)
    .join(', ')
  return html`<h3${title ? langOf(view.language, title.language) : nothing}>${title?.text ?? screening.filmTitles.join(' + ')}</h3>
<p class="line"><time datetime="${screening.startsAt.toString({ timeZoneName: 'never' })}">${momentOf(view.language, screening.startsAt)}</time></p>
<p>${place}<br>${[screening.venueAddress, screening.venueCity].filter(Boolean).join(', ')}</p>`
}

/** The letter on the day, and doing without it (docs/rules/orders.md#reminders). */
function remindersForm({ say, language }: View, { reminds }: OrderSheet, path: string): Markup {
  const [told, act] = reminds ? (['on', 'end'] as const) : (['off', 'begin'] as const)
  return html`<form method="post" action="${inWords(language, path)}/reminders"><p>${say(`site.reminders-${told}`)}</p>
<input type="hidden" name="wanted" value="${reminds ? 'no' : 'yes'}"><p><button type="submit" class="plain">${say(`site.reminders-${act}`)}</button></p></form>`
}

/** A buyer may give back what cost nothing or is not paid yet (docs/rules/orders.md#cancelling). */
function isReturnable(order: OrderSheet): boolean {
  const isGiven = order.state === 'paid' && order.total.amount === 0 && !isOfProducts(order)
  return order.state === 'unpaid' || isGiven
}

function cancelForm(view: View, order: OrderSheet, path: string): Markup {
  const { say, language } = view
  return html`<details class="cancel"><summary>${say('site.cancel-order')}</summary><p>${say(isOfProducts(order) ? 'site.product-cancel-words' : 'site.cancel-words')}</p>
<form method="post" action="${inWords(language, path)}/cancel"><button type="submit">${say('site.cancel-now')}</button></form></details>`
}

import { html } from 'hono/html'
import type { QuotedPass } from '#acts/boxoffice/quote-basket.ts'
import { offered, type Price } from '#core/boxoffice/prices/price.ts'
import { shownNumber } from '#core/boxoffice/ticket/number.ts'
import { moneyOf } from '#words/amounts.ts'
import type { Key } from '#words/catalogs.ts'
import { momentOf } from '#words/dates.ts'
import { inWords } from '../addresses.ts'
import { itemTitle, told } from '../content.ts'
import { framed } from '../frame.ts'
import type { Showing } from '../guide.ts'
import { langOf, type Markup, nothing, sectionClass } from '../markup.ts'
import { isNumbered, seatChoiceLink } from '../parts/held-places.ts'
import { waitingRoomLink } from '../parts/place.ts'
import { problemPart } from '../parts/problem.ts'
import { saleOpening } from '../parts/sale-opening.ts'
import { isBookable } from '../parts/seats.ts'
import { showingRow } from '../parts/showing.ts'
import { wishLink } from '../parts/wish-link.ts'
import type { View } from '../view.ts'

/**
 * Choosing seats of one screening; `problem` says why the last try took none, `waits` why this visitor has to wait for
 * their turn.
 */
export function screeningPage(
  view: View,
  showing: Showing,
  prices: readonly Price[],
  {
    problem,
    waits,
    passes = [],
  }: { problem?: string; waits?: string | undefined; passes?: readonly QuotedPass[] | undefined } = {},
): Markup {
  const { say, addresses, language } = view
  const { edition } = view.guide.programme
  const title = itemTitle(view, showing.item)
  const left = view.seats.get(showing.screening.id)
  const { id: screeningId, kind } = showing.screening
  const priced = { screeningId, kind, sectionId: showing.item.sectionId }
  const here = offered(prices, priced, 'online')
  const open = !showing.screening.cancelled && left !== undefined && isBookable(left.availability)
  const choice = () => {
    if (open && waits) return html`<p class="empty">${waits}</p>${waitingRoomLink(view)}`
    const booking = passes.filter(pass => pass.kinds.includes(kind))
    if (open && here.length > 0)
      return html`${seatForm(view, showing, here, booking)}${seatChoiceLink(view, showing)}${showing.screen.wheelchairPlaces > 0 ? listWay(view, screeningId, 'site.list-wheelchair-way') : nothing}`
    if (left?.availability === 'sold-out') return listWay(view, screeningId, 'site.list-join')
    const opening = saleOpening(view)
    return html`<p class="empty">${opening ?? say('site.no-seats-here')}</p>${opening ? html`${wishLink(view, `screening=${screeningId}`)}${waitingRoomLink(view)}` : nothing}`
  }
  return framed(view, {
    title: title.text,
    description: momentOf(language, showing.screening.startsAt),
    path: addresses.screening(showing.screening.id),
    part: 'programme',
    embeds: true,
    findable: false,
    body: html`<article class="choose ${sectionClass(showing.section)}">
<header class="top"><h1${langOf(language, title.language)}>${title.text}</h1></header>
<ol class="showings">${showingRow(view, showing, { title: true, seats: true })}</ol>
${problemPart(problem)}
${choice()}
<p class="hint">${say(isNumbered(view, showing) ? 'seating.held-for' : 'site.held-for', { minutes: edition.holdMinutes })}</p>
</article>`,
  })
}

function seatForm(
  view: View,
  showing: Showing,
  prices: readonly Price[],
  passes: readonly QuotedPass[],
): Markup {
  const { say, addresses, language } = view
  const { seatsPerScreening } = view.guide.programme.edition
  return html`<form class="seat-form" method="post" action="${inWords(language, addresses.basket)}">
<input type="hidden" name="screening" value="${showing.screening.id}">
<fieldset><legend>${say('site.how-many')}</legend>
${isNumbered(view, showing) ? html`<p class="why">${say('seating.best-words')}</p>` : nothing}
${prices.map(price => {
  const name = told(view, price.name)
  return html`<p class="field price"><label for="price-${price.id}"><span${name ? langOf(language, name.language) : nothing}>${name?.text ?? price.key}</span> <span class="amount">${amount(view, price)}</span></label>
<select id="price-${price.id}" name="price-${price.id}"${price.needsProof || price.leastSeats > 1 ? html` aria-describedby="proof-${price.id}"` : nothing}>${Array.from({ length: seatsPerScreening + 1 }, (_, count) => html`<option value="${count}">${count}</option>`)}</select>
${price.needsProof || price.leastSeats > 1 ? html`<span class="why" id="proof-${price.id}">${[price.leastSeats > 1 ? say('site.price-for-groups', { least: price.leastSeats }) : '', price.needsProof ? say('site.price-needs-proof') : ''].filter(Boolean).join(' ')}</span>` : nothing}</p>`
})}${passes.map(pass => {
  const name = told(view, pass.name)
  return html`<p class="field price"><label for="pass-${pass.id}"><span>${say('site.with-pass', { name: name?.text ?? '', number: shownNumber(pass.number) })}</span> <span class="amount">${say('site.free')}</span></label>
<select id="pass-${pass.id}" name="pass-${pass.id}">${Array.from({ length: pass.seats + 1 }, (_, count) => html`<option value="${count}">${count}</option>`)}</select></p>`
})}</fieldset>
${
  showing.screen.wheelchairPlaces > 0
    ? html`<fieldset><legend>${say('site.kind-of-place')}</legend>
<p class="choice"><input type="radio" id="place-public" name="place" value="public" checked><label for="place-public">${say('site.place-seat')}</label></p>
<p class="choice"><input type="radio" id="place-wheelchair" name="place" value="wheelchair"><label for="place-wheelchair">${say('site.place-wheelchair')}</label></p>
<p class="field"><label for="companion">${say('site.companions')}</label> <select id="companion" name="companion"><option value="">${say('site.companions-none')}</option>${prices.map(price => html`<option value="${price.id}">${told(view, price.name)?.text ?? price.key}, ${amount(view, price)}</option>`)}</select></p></fieldset>`
    : nothing
}
<p><button type="submit" class="big">${say('site.to-basket')}</button></p></form>`
}

/** To the waiting list of what is sold out. */
function listWay({ say, addresses, language }: View, screeningId: string, words: Key): Markup {
  return html`<p class="more"><a href="${inWords(language, addresses.screening(screeningId))}/waiting-list">${say(words)}</a></p>`
}

function amount(view: View, { price }: Price): string {
  return price.amount === 0 ? view.say('site.free') : moneyOf(view.language, price)
}

import { html } from 'hono/html'
import type { Quote } from '#acts/boxoffice/quote-basket.ts'
import type { Basket, BasketLine } from '#core/boxoffice/orders/order.ts'
import type { Price } from '#core/boxoffice/prices/price.ts'
import { isForWheelchair } from '#core/boxoffice/seats/seats.ts'
import type { Refusal } from '#core/refusal.ts'
import { moneyOf } from '#words/amounts.ts'
import { timeOf } from '#words/dates.ts'
import { inWords } from '../addresses.ts'
import { told } from '../content.ts'
import { framed } from '../frame.ts'
import { langOf, type Markup, nothing } from '../markup.ts'
import { codesPart, passNames, type TypedCode, totalPart } from '../parts/codes.ts'
import { heldPlaces } from '../parts/held-places.ts'
import { problemPart, problemsOf } from '../parts/problem.ts'
import { toldScreening } from '../parts/told-screening.ts'
import type { View } from '../view.ts'

/** The seats that are kept for this visitor, until when, and what they cost with codes, vouchers and passes. */
export function basketPage(
  view: View,
  quote: Quote | undefined,
  prices: readonly Price[],
  refusal?: Refusal,
  typed?: TypedCode,
): Markup {
  const { say, addresses, language } = view
  const basket = quote?.basket
  const lines = basket?.lines ?? []
  return framed(view, {
    title: say('site.basket'),
    description: say('site.basket'),
    path: addresses.basket,
    part: 'basket',
    findable: false,
    body: html`<div class="top"><h1>${say('site.basket')}</h1></div>
${problemPart(problemsOf(view, refusal ? [refusal] : (quote?.refusals ?? [])))}
${basket && basket.lapsed > 0 ? html`<div class="problem" role="alert"><p>${say('site.seats-lapsed', { count: basket.lapsed })}</p></div>` : nothing}
${lines.length === 0 ? html`<p class="empty">${say('site.basket-empty')}</p>` : filled(view, quote!, prices)}
${codesPart(view, quote, typed)}
<p class="more"><a href="${inWords(language, addresses.programme)}">${say('site.see-programme')}</a></p>`,
  })
}

function filled(view: View, quote: Quote, prices: readonly Price[]): Markup {
  const { say, addresses, language } = view
  const { basket } = quote
  return html`${heldUntilPart(view, basket)}
${linesPart(view, basket.lines, [...prices, ...passNames(quote)], true)}
${totalPart(view, quote)}
${quote.refusals.length > 0 ? nothing : html`<p><a class="button big" href="${inWords(language, addresses.checkout)}">${say('site.to-checkout')}</a></p>`}`
}

/** The moment as text; an island counts the minutes down beside it. */
export function heldUntilPart(view: View, basket: Basket): Markup {
  if (!basket.expiresAt) return nothing
  const { edition } = view.guide.programme
  const until = basket.expiresAt.toZonedDateTimeISO(edition.timeZone)
  return html`<p class="held">${view.say('site.held-until', { time: timeOf(view.language, until), city: edition.city || edition.timeZone })} <span class="countdown" data-until="${basket.expiresAt.epochMilliseconds}"></span></p>`
}

export function linesPart(
  view: View,
  lines: readonly BasketLine[],
  prices: readonly Pick<Price, 'id' | 'key' | 'name'>[],
  changeable: boolean,
): Markup {
  const { say, addresses, language, guide } = view
  const byScreening = Map.groupBy(lines, line => line.screeningId)
  return html`<ul class="basket">${[...byScreening].map(([screeningId, mine]) => {
    const showing = guide.showing(screeningId)
    return html`<li>${showing ? toldScreening(view, showing) : nothing}
<ul class="lines">${mine.map(line => {
      const price = prices.find(each => each.id === line.priceId)
      const name = price && told(view, price.name)
      return html`<li><span class="quantity">${line.quantity} ×</span> <span class="price-name"><span${name ? langOf(language, name.language) : nothing}>${name?.text ?? price?.key ?? ''}</span>${isForWheelchair(line.allocation) ? html` · ${say(`site.place-${line.allocation}`)}` : nothing}</span>
${heldPlaces(view, line, changeable)}<span class="amount">${moneyOf(language, { amount: line.price.amount * line.quantity, currency: line.price.currency })}</span>
${
  changeable
    ? html`<form method="post" action="${inWords(language, addresses.basket)}/remove"><input type="hidden" name="line" value="${line.id}"><button type="submit" class="plain">${say('site.remove')}<span class="hidden"> ${line.quantity} × ${name?.text}</span></button></form>`
    : nothing
}</li>`
    })}</ul></li>`
  })}</ul>`
}

import { html } from 'hono/html'
import type { Quote } from '#acts/boxoffice/quote-basket.ts'
import type { Price } from '#core/boxoffice/prices/price.ts'
import type { Refusal } from '#core/refusal.ts'
import { inWords } from '../addresses.ts'
import { framed } from '../frame.ts'
import type { Markup } from '../markup.ts'
import { buyerFields } from '../parts/buyer-fields.ts'
import { passNames, totalPart } from '../parts/codes.ts'
import { type OfferedWays, waysPart } from '../parts/payment.ts'
import { problemPart, spokenRefusal } from '../parts/problem.ts'
import type { View } from '../view.ts'
import { heldUntilPart, linesPart } from './basket.ts'

/** What the visitor has typed, so that a refusal costs no second typing. */
export interface Typed {
  name: string
  email: string
  idempotencyKey: string
  way?: string
}

export function checkoutPage(
  view: View,
  quote: Quote,
  prices: readonly Price[],
  typed: Typed,
  ways: OfferedWays,
  refusal?: Refusal,
): Markup {
  const { say, addresses, language } = view
  const { basket, total, due } = quote
  const seats = basket.lines.reduce((sum, line) => sum + line.quantity, 0)
  return framed(view, {
    title: say('site.checkout'),
    description: say('site.checkout'),
    path: addresses.checkout,
    part: 'basket',
    findable: false,
    body: html`<div class="top"><h1>${say('site.checkout')}</h1></div>
${problemPart(refusal && spokenRefusal(view, refusal))}
${heldUntilPart(view, basket)}
${linesPart(view, basket.lines, [...prices, ...passNames(quote)], false)}
${totalPart(view, quote)}
<form class="checkout" method="post" action="${inWords(language, addresses.checkout)}">
<input type="hidden" name="key" value="${typed.idempotencyKey}">
<input type="hidden" name="seats" value="${seats}">
<input type="hidden" name="amount" value="${total.amount}">
${buyerFields(view, typed, say('site.email-why'), refusal)}
${due.amount === 0 ? html`<p class="way">${say('site.pay-nothing')}</p>` : waysPart(view, ways, typed.way)}
<p><button type="submit" class="big">${say(due.amount === 0 ? 'site.order-free' : 'site.order-to-pay')}</button></p>
</form>`,
  })
}

import { html } from 'hono/html'
import { isOfGifts, worth } from '#core/boxoffice/orders/order.ts'
import type { OrderSheet } from '#core/boxoffice/orders/order-sheet.ts'
import { moneyOf } from '#words/amounts.ts'
import { momentOf } from '#words/dates.ts'
import { orderAddress } from '../addresses.ts'
import { framed } from '../frame.ts'
import type { Markup } from '../markup.ts'
import type { View } from '../view.ts'

/**
 * Leads to the page of the payment service. A page of its own and no redirect, because the form before it may lead to this house
 * only (Content-Security-Policy: form-action).
 */
export function toPaymentPage(view: View, order: OrderSheet, address: string): Markup {
  const { say, language } = view
  const until =
    order.payUntil && momentOf(language, order.payUntil.toZonedDateTimeISO(order.edition.timeZone))
  return framed(view, {
    title: say('site.pay-leading'),
    description: say('site.pay-leading'),
    path: orderAddress(order.token),
    findable: false,
    body: html`<div class="top"><h1>${say('site.pay-leading')}</h1></div>
<p class="lead">${say(isOfGifts(order) ? 'site.gift-leading-words' : 'site.pay-leading-words', { amount: moneyOf(language, worth(order)), until: until ?? '' })}</p>
<p><a class="button big" href="${address}">${say('site.pay-go-on')}</a></p>`,
  })
}

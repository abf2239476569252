import { html } from 'hono/html'
import { isOfGifts, type OrderProduct, worth } from '#core/boxoffice/orders/order.ts'
import type { OrderSheet } from '#core/boxoffice/orders/order-sheet.ts'
import { shownNumber } from '#core/boxoffice/ticket/number.ts'
import { moneyOf } from '#words/amounts.ts'
import { dayWithYear } from '#words/dates.ts'
import { inWords, monthlyGiftAddress, orderAddress, passAddress } from '../addresses.ts'
import { told } from '../content.ts'
import { langOf, type Markup, nothing } from '../markup.ts'
import type { View } from '../view.ts'

/** The passes, vouchers and gifts of an order, with what its buyer needs to use them. */
export function productsPart(view: View, order: OrderSheet): Markup {
  const { say, language } = view
  const valid = order.products.filter(product => product.state === 'valid')
  if (valid.length === 0) return nothing
  return html`<h2 class="tickets-head">${say(isOfGifts(order) ? 'site.gift' : 'site.passes-title')}</h2>
<ul class="tickets">${valid.map(product => {
    const { id, name } = product
    const pass = order.passes.find(each => each.id === id)
    const voucher = order.vouchers.find(each => each.id === id)
    if (pass) {
      const called = told(view, name)
      return html`<li class="ticket"><div class="ticket-words"><h3${called ? langOf(language, called.language) : nothing}>${called?.text ?? ''}</h3>
<p>${say('site.pass-number')} <span class="number">${shownNumber(pass.number)}</span></p><p>${say('site.pass-secret')} <span class="number">${pass.secret}</span></p>
<p><a class="button" href="${inWords(language, passAddress(pass.token))}">${say('site.pass-page')}</a></p></div></li>`
    }
    const gift = order.gifts.find(each => each.id === id)
    if (gift) return giftPart(view, order, product, gift)
    if (!voucher) return waitingPart(view, product)
    const money = (amount: number) => moneyOf(language, { ...order.total, amount })
    const until = voucher.endsAt.toZonedDateTimeISO(order.edition.timeZone).toPlainDate()
    return html`<li class="ticket"><div class="ticket-words"><h3>${say('site.voucher-of', { value: money(voucher.value) })}</h3>
<p class="number">${shownNumber(voucher.code)}</p>
<p>${say('site.voucher-left', { left: money(voucher.balance), until: dayWithYear(language, until) })}</p></div></li>`
  })}</ul>`
}

/** A gift with its receipt. */
function giftPart(
  view: View,
  { edition, name: giver, token, email, monthly }: OrderSheet,
  { name, price }: OrderProduct,
  { receipt, receivedAt }: OrderSheet['gifts'][number],
): Markup {
  const { say, language } = view
  const called = told(view, name)
  const day = receivedAt.toZonedDateTimeISO(edition.timeZone).toPlainDate()
  const path = inWords(language, orderAddress(token))
  const rows = [
    [say('site.receipt-number'), receipt],
    [say('site.receipt-day'), dayWithYear(language, day)],
    [say('site.receipt-giver'), giver],
    [say('site.receipt-amount'), moneyOf(language, price)],
  ]
  return html`<li class="ticket"><div class="ticket-words"><h3${called ? langOf(language, called.language) : nothing}>${called?.text ?? ''}</h3>
<dl class="receipt">${rows.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>
<p>${say('site.receipt-keep', { edition: edition.name })}</p>
<p><a class="button" href="${path}/receipt.pdf">${say('site.receipt-pdf')}</a></p>
${email ? yearForm(view, `${path}/year-receipt`, day.year, email) : nothing}
${monthly ? html`<p><a href="${inWords(language, monthlyGiftAddress(monthly.token))}">${say('site.monthly-page')}</a></p>` : nothing}</div></li>`
}

/** One receipt of a year's gifts goes to their address, and is shown to nobody who only has this page. */
export function yearForm({ say }: View, action: string, year: number, email: string): Markup {
  return html`<details class="cancel"><summary>${say('site.receipt-year', { year: String(year) })}</summary>
<p>${say('site.receipt-year-why', { email })}</p><form method="post" action="${action}"><button type="submit" class="plain">${say('site.receipt-year-go')}</button></form></details>`
}

/** What is ordered and not paid for yet. */
function waitingPart(view: View, { kind, name, price }: OrderProduct): Markup {
  const called = told(view, name)
  const value = moneyOf(view.language, price)
  const words = called
    ? html`<span${langOf(view.language, called.language)}>${called.text}</span>`
    : html`${kind === 'voucher' ? view.say('site.voucher-of', { value }) : ''}`
  return html`<li class="ticket"><div class="ticket-words"><h3>${words}</h3>
<p><span class="amount">${value}</span></p><p>${view.say(kind === 'gift' ? 'site.gift-waits' : 'site.product-waits')}</p></div></li>`
}

/** The invoice and its credit notes; before there is one, the form that asks for it. */
export function invoicePart(view: View, order: OrderSheet, path: string): Markup {
  const { say, language } = view
  const at = inWords(language, path)
  if (order.invoices.length > 0)
    return html`<ul class="invoices">${order.invoices.map(
      ({ id, kind, number }) =>
        html`<li><a href="${at}/invoices/${id}.pdf">${say(`site.${kind}`, { number })}</a></li>`,
    )}</ul>`
  if (order.state !== 'paid' || worth(order).amount === 0) return nothing
  return html`<details class="cancel"><summary>${say('site.invoice-wanted')}</summary>
<form method="post" action="${at}/invoices">
<p class="field wide"><label for="invoice-name">${say('site.invoice-name')}</label><input id="invoice-name" name="name" autocomplete="organization" maxlength="200" value="${order.name}"></p>
<p class="field wide"><label for="invoice-address">${say('site.invoice-address')}</label><textarea id="invoice-address" name="address" rows="4" maxlength="500" autocomplete="street-address"></textarea></p>
<p>${say('site.invoice-once')}</p>
<p><button type="submit">${say('site.invoice-go')}</button></p></form></details>`
}

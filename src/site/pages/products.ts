import { html } from 'hono/html'
import type { PassProduct } from '#core/boxoffice/prices/pass.ts'
import type { VoucherOffer } from '#core/boxoffice/prices/voucher.ts'
import type { Refusal } from '#core/refusal.ts'
import { moneyOf } from '#words/amounts.ts'
import { inWords } from '../addresses.ts'
import { told } from '../content.ts'
import { framed } from '../frame.ts'
import { langOf, type Markup, nothing } from '../markup.ts'
import { buyerFields } from '../parts/buyer-fields.ts'
import { type OfferedWays, waysPart } from '../parts/payment.ts'
import { problemPart, spokenRefusal } from '../parts/problem.ts'
import { isSelling, type View } from '../view.ts'
import type { Typed } from './checkout.ts'

/** What is bought: a kind of pass, or a voucher of a value still to be chosen. */
export type Wanted = { pass: PassProduct } | { vouchers: VoucherOffer; chosen: number | undefined }

/** The passes and vouchers that are sold here. */
export function productsPage(view: View): Markup {
  const { say, addresses } = view
  const { passes, vouchers } = view.products
  return framed(view, {
    title: say('site.passes-title'),
    description: say('site.passes-lead'),
    path: addresses.passes,
    part: 'passes',
    body: html`<div class="top"><h1>${say('site.passes-title')}</h1></div>
<p class="lead">${say(isSelling(view) ? 'site.passes-lead' : 'site.passes-none')}</p>
${
  passes.length > 0
    ? html`<ul class="products">${passes.map(pass => html`<li>${passPart(view, pass)}</li>`)}</ul>`
    : nothing
}
${vouchers ? html`<section class="products" aria-labelledby="vouchers">${vouchersPart(view, vouchers)}</section>` : nothing}`,
  })
}

function passPart(view: View, pass: PassProduct): Markup {
  const { say, addresses, language } = view
  const { name, words } = nameOf(view, pass)
  const isFree = pass.price.amount === 0
  const buy = `${inWords(language, addresses.passes)}/order?pass=${pass.key}`
  return html`<h2>${words}</h2>
<p class="product-price">${isFree ? say('site.free') : moneyOf(language, pass.price)}</p>
${rulesPart(view, pass)}
<p><a class="button big" href="${buy}">${say(isFree ? 'site.get-pass' : 'site.buy-pass')}<span class="hidden"> ${name}</span></a></p>`
}

/** The rules of a kind of pass, as far as somebody who thinks of buying it wants to know them. */
function rulesPart({ say }: View, pass: PassProduct): Markup {
  const { rights, rightsPerDay, seats, kinds, giveBackMinutes, noShows, closedHours } = pass
  const rules = [
    rights === null ? say('site.pass-no-limit') : say('site.pass-rights', { rights }),
    ...(rightsPerDay === null ? [] : [say('site.pass-per-day', { rights: rightsPerDay })]),
    ...(seats > 1 ? [say('site.pass-seats', { seats })] : []),
    ...(kinds.includes('press-and-industry') ? [say('site.pass-press')] : []),
    ...(giveBackMinutes > 0 ? [say('site.pass-give-back', { minutes: giveBackMinutes })] : []),
    ...(noShows === null ? [] : [say('site.pass-no-shows', { count: noShows, hours: closedHours })]),
  ]
  return html`<ul class="rules">${rules.map(rule => html`<li>${rule}</li>`)}</ul>`
}

function vouchersPart(view: View, { amounts, months }: VoucherOffer): Markup {
  const { say, addresses, language } = view
  const { currency } = view.guide.programme.edition
  const values = amounts.map(amount => moneyOf(language, { amount, currency }))
  return html`<h2 id="vouchers">${say('site.vouchers')}</h2>
<p class="product-price">${values.join(' · ')}</p>
<p>${say('site.vouchers-words', { months })}</p>
<p><a class="button big" href="${inWords(language, addresses.passes)}/order?voucher">${say('site.buy-voucher')}</a></p>`
}

/** The form that orders one of them. */
export function productOrderPage(
  view: View,
  wanted: Wanted,
  typed: Typed,
  ways: OfferedWays,
  refusal?: Refusal,
): Markup {
  const { say, addresses, language } = view
  const title = 'pass' in wanted ? nameOf(view, wanted.pass).name : say('site.buy-voucher')
  const heading = 'pass' in wanted ? nameOf(view, wanted.pass).words : html`${title}`
  const isFree = 'pass' in wanted && wanted.pass.price.amount === 0
  return framed(view, {
    title,
    description: say('site.checkout'),
    path: `${addresses.passes}/order?${'pass' in wanted ? `pass=${wanted.pass.key}` : 'voucher'}`,
    part: 'passes',
    findable: false,
    body: html`<div class="top"><h1>${heading}</h1></div>
${problemPart(refusal && spokenRefusal(view, refusal))}
${'pass' in wanted ? passAgain(view, wanted.pass) : html`<p class="lead">${say('site.vouchers-words', { months: wanted.vouchers.months })}</p>`}
<form class="checkout" method="post" action="${inWords(language, addresses.passes)}/order">
<input type="hidden" name="key" value="${typed.idempotencyKey}">
${'pass' in wanted ? html`<input type="hidden" name="pass" value="${wanted.pass.key}">` : worthPart(view, wanted)}
${buyerFields(view, typed, say('site.product-email-why'), refusal)}
${isFree ? html`<p class="way">${say('site.pay-nothing')}</p>` : waysPart(view, ways, typed.way, 'site.product-pay-counter')}
<p><button type="submit" class="big">${say(isFree ? 'site.product-order-free' : 'site.order-to-pay')}</button></p>
</form>`,
  })
}

function passAgain(view: View, pass: PassProduct): Markup {
  const price = pass.price.amount === 0 ? view.say('site.free') : moneyOf(view.language, pass.price)
  return html`${rulesPart(view, pass)}
<p class="total"><span>${view.say('site.total')}</span> <span class="amount">${price}</span></p>`
}

function worthPart(view: View, { vouchers, chosen }: Extract<Wanted, { vouchers: VoucherOffer }>): Markup {
  const { currency } = view.guide.programme.edition
  const marked = vouchers.amounts.find(amount => amount === chosen) ?? vouchers.amounts[0]
  return html`<fieldset class="ways"><legend>${view.say('site.voucher-worth')}</legend>
${vouchers.amounts.map(
  amount =>
    html`<label class="choice"><input type="radio" name="voucher" value="${amount}" required${amount === marked ? html` checked` : nothing}> <span>${moneyOf(view.language, { amount, currency })}</span></label>`,
)}
</fieldset>`
}

/** A kind of pass by its name, in the reader's language where it has one. */
function nameOf(view: View, pass: PassProduct): { name: string; words: Markup } {
  const name = told(view, pass.name)
  if (!name) return { name: pass.key, words: html`${pass.key}` }
  return { name: name.text, words: html`<span${langOf(view.language, name.language)}>${name.text}</span>` }
}

import { html } from 'hono/html'
import type { OnlineWay } from '#core/boxoffice/money/payment.ts'
import { isOfGifts, isOfProducts, type PaymentWay, worth } from '#core/boxoffice/orders/order.ts'
import type { OrderSheet } from '#core/boxoffice/orders/order-sheet.ts'
import { shownNumber } from '#core/boxoffice/ticket/number.ts'
import { moneyOf } from '#words/amounts.ts'
import type { Key } from '#words/catalogs.ts'
import { momentOf } from '#words/dates.ts'
import { inWords, orderAddress } from '../addresses.ts'
import { type Markup, nothing } from '../markup.ts'
import type { View } from '../view.ts'

export interface OfferedWays {
  ways: readonly OnlineWay[]
  transferDays: number
}

/** How the buyer pays: a choice where there is one. The first is chosen unless they chose another before. */
export function waysPart(
  view: View,
  { ways, transferDays }: OfferedWays,
  chosen: string | undefined,
  atCounter: Key = 'site.pay-counter',
): Markup {
  const { say } = view
  const [only] = ways
  if (!only) return html`<p class="way">${say('site.pay-no-way')}</p>`
  const words = (way: OnlineWay) => say(`site.pay-way-${way}`, { days: transferDays })
  if (ways.length === 1)
    return html`<p class="way">${only === 'counter' ? say(atCounter) : words(only)}</p><input type="hidden" name="way" value="${only}">`
  const marked = ways.find(way => way === chosen) ?? only
  return html`<fieldset class="ways"><legend>${say('site.pay-how')}</legend>
${ways.map(way => html`<label class="choice"><input type="radio" name="way" value="${way}" required${way === marked ? html` checked` : nothing}> <span>${words(way)}</span></label>`)}
</fieldset>`
}

/** The way that a form asks for; the counter where it says nothing that can be one. */
export function wayIn(form: Record<string, string>): PaymentWay {
  return form.way === 'card' || form.way === 'transfer' ? form.way : 'counter'
}

/** The words about an order; those about passes and vouchers speak of no seats. */
export function wordsAbout(
  order: OrderSheet,
  state: 'unpaid' | 'paid' | 'cancelled' | 'refunded' | 'expired' | 'awaiting-card' | 'awaiting-transfer',
): Key {
  // What is over is over in the same words.
  const isOver = state === 'cancelled' || state === 'refunded'
  if (isOfGifts(order) && state !== 'unpaid') return `site.gift-${state}-words`
  return isOfProducts(order) && !isOver ? `site.product-order-${state}-words` : `site.order-${state}-words`
}

/** What an order that waits for money says, and how the money gets here. */
export function awaitingPart(view: View, order: OrderSheet): { words: Markup; how: Markup } | undefined {
  const { say, language } = view
  if (order.state !== 'unpaid' || order.payUntil === null) return undefined
  const amount = moneyOf(language, worth(order))
  const until = momentOf(language, order.payUntil.toZonedDateTimeISO(order.edition.timeZone))
  const told = { amount, until, name: order.name }
  if (order.way === 'transfer')
    return {
      words: html`${say(wordsAbout(order, 'awaiting-transfer'), told)}`,
      how: accountPart(view, order, amount),
    }
  const path = `${inWords(language, orderAddress(order.token))}/pay`
  return {
    words: html`${say(wordsAbout(order, 'awaiting-card'), told)}`,
    how: html`<p><a class="button big" href="${path}">${say('site.pay-now', { amount })}</a></p>`,
  }
}

function accountPart(view: View, order: OrderSheet, amount: string): Markup {
  const { say } = view
  if (!order.account) return nothing
  const { holder, number, bic, bank } = order.account
  const rows = [
    ['holder', holder],
    ['number', number.replaceAll(/(.{4})(?=.)/g, '$1 ')],
    ['bic', bic],
    ['bank', bank],
    ['amount', amount],
    ['reference', shownNumber(order.number)],
  ] as const
  return html`<dl class="account">${rows.map(([name, value]) => (value ? html`<div><dt>${say(`site.transfer-${name}`)}</dt><dd>${value}</dd></div>` : nothing))}</dl>`
}

import { html } from 'hono/html'
import type { MonthlyGiftShown } from '#acts/appeals/show-monthly-gift.ts'
import type { MonthOfGift } from '#core/audience/appeal/monthly-gift.ts'
import { moneyOf } from '#words/amounts.ts'
import { dayWithYear, monthName } from '#words/dates.ts'
import { inWords, monthlyGiftAddress, orderAddress } from '../addresses.ts'
import { told } from '../content.ts'
import { framed } from '../frame.ts'
import { langOf, type Markup, nothing } from '../markup.ts'
import type { View } from '../view.ts'

/** A monthly gift behind the secret in its letters: what comes next, what came, and the end of it. */
export function monthlyGiftPage(view: View, shown: MonthlyGiftShown): Markup {
  const { say, addresses, language } = view
  const { gift, campaign, months } = shown
  const title = told(view, campaign.title) ?? { text: campaign.slug, language }
  const path = monthlyGiftAddress(gift.token)
  return framed(view, {
    title: say('site.monthly-page'),
    description: say('site.monthly-page'),
    path,
    findable: false,
    body: html`<div class="top order-top"><p class="state">${say('site.monthly-gift')}</p><h1${langOf(language, title.language)}>${title.text}</h1></div>
<p class="lead">${stateWords(view, shown)}</p>
${campaign.isPublished ? html`<p><a href="${inWords(language, addresses.appeal(campaign.slug))}"${langOf(language, title.language)}>${title.text}</a></p>` : nothing}
<h2>${say('site.monthly-gifts')}</h2>
<ul class="invoices">${months.map(month => monthPart(view, shown, month))}</ul>
${
  gift.state === 'ended'
    ? nothing
    : html`<details class="cancel"><summary>${say('site.monthly-end')}</summary><p>${say('site.monthly-end-words')}</p>
<form method="post" action="${inWords(language, path)}/end"><button type="submit">${say('site.monthly-end-now')}</button></form></details>`
}`,
  })
}

function stateWords({ say, language }: View, { gift }: MonthlyGiftShown): string {
  const amount = moneyOf(language, gift.money)
  if (gift.whyEnded) return say('site.monthly-ended', { reason: say(`letters.monthly-end.${gift.whyEnded}`) })
  if (gift.nextOn === null) return say('site.monthly-promised', { amount })
  return say('site.monthly-running', {
    amount,
    day: dayWithYear(language, Temporal.PlainDate.from(gift.nextOn)),
  })
}

function monthPart(
  { say, language }: View,
  { gift }: MonthlyGiftShown,
  { month, state, orderToken, receipt }: MonthOfGift,
): Markup {
  const order = inWords(language, orderAddress(orderToken))
  const name = monthName(language, Temporal.PlainYearMonth.from(month))
  const words = `${moneyOf(language, gift.money)}, ${say(`site.monthly-month-${state}`)}`
  return html`<li><a href="${order}">${name}</a>: ${words}${receipt && state === 'given' ? html` · <a href="${order}/receipt.pdf">${receipt}<span class="hidden"> (PDF)</span></a>` : nothing}</li>`
}

/** Says that a year's receipt is on its way, and leads back. */
export function yearReceiptSentPage(
  view: View,
  { token, year, email }: { token: string; year: number; email: string },
): Markup {
  const { say, language } = view
  const title = say('site.receipt-year', { year: String(year) })
  const path = orderAddress(token)
  return framed(view, {
    title,
    description: title,
    path,
    findable: false,
    body: html`<div class="top"><h1>${title}</h1></div><p class="lead" role="status">${say('site.receipt-year-sent', { year: String(year), email })}</p>
<p><a class="button" href="${inWords(language, path)}">${say('site.gift')}</a></p>`,
  })
}

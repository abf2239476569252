import { html } from 'hono/html'
import type { AwardShown } from '#acts/audience/show-award.ts'
import type { Standing } from '#core/audience/award/standings.ts'
import { dayWithYear } from '#words/dates.ts'
import { localeOf } from '#words/locale.ts'
import { inWords } from '../addresses.ts'
import { itemAddress, itemTitle } from '../content.ts'
import { framed } from '../frame.ts'
import { langOf, type Markup, nothing } from '../markup.ts'
import { atFestival } from '../parts/place.ts'
import type { View } from '../view.ts'

/** The result of the audience award, once the jury has opened it. */
export function awardPage(view: View, { award, result }: AwardShown): Markup {
  const { say, addresses, language } = view
  const opened = award.openedAt && dayWithYear(language, atFestival(view, award.openedAt).toPlainDate())
  return framed(view, {
    title: say('site.vote-title'),
    description: opened ? say('site.award-lead', { day: opened }) : say('site.award-none'),
    path: addresses.award,
    body: html`<article class="award"><header class="top"><h1>${say('site.vote-title')}</h1></header>
<p class="lead">${opened ? say('site.award-lead', { day: opened }) : say('site.award-none')}</p>
${result ? table(view, result) : nothing}</article>`,
  })
}

function table(view: View, result: readonly Standing[]): Markup {
  const { say, language } = view
  const decimal = new Intl.NumberFormat(localeOf(language), {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  })
  const span = (low: number, high: number) =>
    say('site.award-span', { low: decimal.format(low), high: decimal.format(high) })
  const row = ({ itemId, rank, score, low, high, votes }: Standing) => {
    const item = view.guide.programme.items.find(each => each.id === itemId)
    if (!item) return nothing
    const title = itemTitle(view, item)
    return html`<tr><td>${rank ?? say('site.award-unranked')}</td><th scope="row"><a href="${inWords(language, itemAddress(view, item))}"${langOf(language, title.language)}>${title.text}</a></th><td>${decimal.format(score)} <span class="span">${span(low, high)}</span></td><td>${votes}</td></tr>`
  }
  return html`<div class="scroll" role="region" aria-label="${say('site.vote-title')}" tabindex="0"><table class="standings"><thead><tr><th scope="col">${say('site.award-rank')}</th><th scope="col">${say('site.award-film')}</th><th scope="col">${say('site.award-score')}</th><th scope="col">${say('site.award-votes')}</th></tr></thead>
<tbody>${result.map(row)}</tbody></table></div>`
}

import { html } from 'hono/html'
import type { PublishedDraw } from '#core/boxoffice/opening/draw.ts'
import { momentOf } from '#words/dates.ts'
import { framed } from '../frame.ts'
import { type Markup, nothing } from '../markup.ts'
import { atFestival } from '../parts/place.ts'
import type { View } from '../view.ts'

/** The draw of a sale, so that anybody can check it: what was promised, what was drawn, and by which rule. */
export function drawPage(view: View, draw: PublishedDraw): Markup {
  const { say, addresses, language } = view
  const moment = (text: string) => momentOf(language, atFestival(view, Temporal.Instant.from(text)))
  return framed(view, {
    title: say('site.draw'),
    description: say('site.draw-lead'),
    path: addresses.draw,
    body: html`<article class="draw">
<header class="top"><h1>${say('site.draw')}</h1><p class="lead">${say('site.draw-lead')}</p></header>
<dl class="draw-facts">
<dt>${say('site.draw-commitment')}</dt><dd><code>${draw.commitment}</code> ${say('site.draw-since', { moment: moment(draw.committedAt) })}</dd>
${draw.opensAt ? html`<dt>${say('site.draw-hour')}</dt><dd>${moment(draw.opensAt)}</dd>` : nothing}
<dt>${say('site.draw-seed')}</dt><dd>${draw.seed ? html`<code>${draw.seed}</code>` : say('site.draw-secret')}</dd>
</dl>
<section aria-labelledby="rule"><h2 id="rule">${say('site.draw-how')}</h2>
<ol class="draw-rule">${ruleKeys.map(key => html`<li>${say(key)}</li>`)}</ol>
<p>${say('site.draw-check')}</p><p><code>cartelera draw check ${view.origin}${addresses.drawData} --commitment ${draw.commitment}</code></p>
<p><a href="${addresses.drawData}">${say('site.draw-json')}</a></p></section>
${
  draw.drawnAt
    ? html`<section aria-labelledby="order"><h2 id="order">${say('site.draw-order')}</h2>
<p>${say('site.draw-people', { count: draw.order.length })}</p>
${draw.order.length > 0 ? html`<details><summary>${say('site.draw-show-all')}</summary><ol class="draw-order">${draw.order.map(id => html`<li><code>${id}</code></li>`)}</ol></details>` : nothing}</section>`
    : nothing
}
</article>`,
  })
}

/** The rule, for people who check the draw without a program of ours (docs/rules/waiting-room.md#the-draw). */
export const ruleKeys = [
  'site.draw-rule-commitment',
  'site.draw-rule-sort',
  'site.draw-rule-numbers',
  'site.draw-rule-shuffle',
  'site.draw-rule-bias',
] as const

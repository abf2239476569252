import { html } from 'hono/html'
import { type Campaign, percentOf, type Raised } from '#core/audience/appeal/campaign.ts'
import { moneyOf } from '#words/amounts.ts'
import { dayWithYear } from '#words/dates.ts'
import type { Markup } from '../markup.ts'
import type { View } from '../view.ts'

/** What the bar of an appeal says in words and numbers; the day is said once and counts nothing down. */
export function progressWords(
  { say, language }: View,
  { goal, endsOn }: Campaign,
  { amount, gifts }: Raised,
) {
  return {
    raised: say('site.appeal-raised', {
      raised: moneyOf(language, { ...goal, amount }),
      goal: moneyOf(language, goal),
    }),
    figures:
      gifts === 0
        ? say('site.appeal-no-gifts')
        : say('site.appeal-figures', { percent: percentOf(goal.amount, amount), gifts }),
    until: say('site.appeal-until', { day: dayWithYear(language, Temporal.PlainDate.from(endsOn)) }),
    bar: say('site.appeal-bar'),
    max: goal.amount,
    value: Math.min(amount, goal.amount),
  }
}

/** The bar and the numbers that it draws. */
export function progressPart(view: View, campaign: Campaign, raised: Raised): Markup {
  const words = progressWords(view, campaign, raised)
  return html`<div class="appeal-progress"><p class="product-price">${words.raised}</p>
<progress aria-label="${words.bar}" aria-valuetext="${words.raised}" max="${words.max}" value="${words.value}"></progress>
<p>${words.figures} · ${words.until}</p></div>`
}

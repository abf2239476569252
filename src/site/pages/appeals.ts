import { html } from 'hono/html'
import type { CampaignShown } from '#acts/appeals/show-campaign.ts'
import type { Campaign } from '#core/audience/appeal/campaign.ts'
import type { Refusal } from '#core/refusal.ts'
import { moneyOf } from '#words/amounts.ts'
import { dayWithYear } from '#words/dates.ts'
import { inWords } from '../addresses.ts'
import { told } from '../content.ts'
import { framed } from '../frame.ts'
import { langOf, type Markup, nothing } from '../markup.ts'
import { progressPart } from '../parts/appeal-progress.ts'
import { buyerFields } from '../parts/buyer-fields.ts'
import { described, isWrongField } from '../parts/described.ts'
import { type OfferedWays, waysPart } from '../parts/payment.ts'
import { problemPart, spokenRefusal } from '../parts/problem.ts'
import type { View } from '../view.ts'
import type { Typed } from './checkout.ts'

/** What a giver has typed; `suggested` is the amount that was chosen, `own` the one that was written. */
export interface TypedGift extends Typed {
  suggested: string
  own: string
  shownName: string
  isMonthly: boolean
}

/** The appeals that ask for gifts now. */
export function appealsPage(view: View, shown: readonly CampaignShown[]): Markup {
  const { say, addresses, language } = view
  const lead = say(shown.length > 0 ? 'site.appeals-lead' : 'site.appeals-none')
  return framed(view, {
    title: say('site.appeals-title'),
    description: lead,
    path: addresses.appeals,
    part: 'appeals',
    body: html`<div class="top"><h1>${say('site.appeals-title')}</h1></div><p class="lead">${lead}</p>
<ul class="products">${shown.map(({ campaign, raised }) => {
      const title = titleOf(view, campaign)
      return html`<li><h2${langOf(language, title.language)}>${title.text}</h2>${progressPart(view, campaign, raised)}
<p><a class="button big" href="${inWords(language, addresses.appeal(campaign.slug))}">${say('site.appeal-more')}<span class="hidden"> ${title.text}</span></a></p></li>`
    })}</ul>`,
  })
}

/** An appeal: its story, what came in, and the form that gives. */
export function appealPage(
  view: View,
  { campaign, raised, givers, isAsking }: CampaignShown,
  typed: TypedGift,
  ways: OfferedWays,
  refusal?: Refusal,
): Markup {
  const { say, addresses, language } = view
  const title = titleOf(view, campaign)
  const story = told(view, campaign.story)
  const day = dayWithYear(language, Temporal.PlainDate.from(campaign.endsOn))
  return framed(view, {
    title: title.text,
    description: story?.text.slice(0, 200) ?? title.text,
    path: addresses.appeal(campaign.slug),
    part: 'appeals',
    body: html`<article class="appeal"><div class="top"><h1${langOf(language, title.language)}>${title.text}</h1></div>
${problemPart(refusal && spokenRefusal(view, refusal))}
${progressPart(view, campaign, raised)}
<div class="story"${story ? langOf(language, story.language) : nothing}>${story?.text.split(/\n\s*\n/).map(part => html`<p>${part}</p>`)}</div>
${isAsking ? giveForm(view, campaign, typed, ways, refusal) : html`<p class="lead">${say('site.appeal-ended', { day })}</p>`}
${givers.length > 0 ? html`<section aria-labelledby="givers"><h2 id="givers">${say('site.appeal-givers')}</h2><ul class="givers">${givers.map(name => html`<li>${name}</li>`)}</ul></section>` : nothing}
</article>`,
  })
}

function giveForm(
  view: View,
  { slug, suggested, takesMonthly, goal: { currency } }: Campaign,
  typed: TypedGift,
  ways: OfferedWays,
  refusal?: Refusal,
): Markup {
  const { say, addresses, language } = view
  if (ways.ways.length === 0) return html`<p class="lead">${say('site.gift-no-way')}</p>`
  const said = (field: string, explainedBy = '') => described(isWrongField(refusal, field), explainedBy)
  const offersMonthly = takesMonthly && ways.ways.includes('card')
  const chosen = typed.own ? '' : typed.suggested || String(suggested[0] ?? '')
  return html`<section aria-labelledby="give"><h2 id="give">${say('site.gift-give')}</h2>${offersMonthly ? nothing : html`<p>${say('site.gift-once')}</p>`}
<form class="checkout" method="post" action="${inWords(language, addresses.appeal(slug))}">
<input type="hidden" name="key" value="${typed.idempotencyKey}">
${offersMonthly ? oftenPart(view, typed) : nothing}
<fieldset class="ways"><legend>${say('site.gift-amount', { currency })}</legend>
${suggested.map(amount => html`<label class="choice"><input type="radio" name="suggested" value="${amount}"${String(amount) === chosen ? html` checked` : nothing}> <span>${moneyOf(language, { amount, currency })}</span></label>`)}
<p class="field"><label for="own">${say(suggested.length > 0 ? 'site.gift-amount-own' : 'site.gift-amount', { currency })}</label><input id="own" name="own" inputmode="decimal" autocomplete="off" maxlength="20" value="${typed.own}"${suggested.length === 0 ? html` required` : nothing}${said('amount')}></p></fieldset>
${buyerFields(view, typed, say('site.gift-email-why'), refusal)}
<p class="field wide"><label for="shown-name">${say('site.gift-shown-name')}</label><input id="shown-name" name="shownName" autocomplete="off" maxlength="60" value="${typed.shownName}"${said('shownName', 'shown-why')}><span class="why" id="shown-why">${say('site.gift-shown-why')}</span></p>
${waysPart(view, ways, typed.way)}
<p><button type="submit" class="big">${say('site.gift-go')}</button></p></form></section>`
}

/** Once or every month; what the second means is said before it is chosen. */
function oftenPart({ say }: View, { isMonthly }: TypedGift): Markup {
  const choice = (value: 'once' | 'monthly', isChosen: boolean) =>
    html`<label class="choice"><input type="radio" name="often" value="${value}"${isChosen ? html` checked` : nothing}${value === 'monthly' ? html` aria-describedby="monthly-why"` : nothing}> <span>${say(`site.gift-often-${value}`)}</span></label>`
  return html`<fieldset class="ways"><legend>${say('site.gift-often')}</legend>
${choice('once', !isMonthly)}${choice('monthly', isMonthly)}
<p class="why" id="monthly-why">${say('site.gift-monthly-why')}</p></fieldset>`
}

const titleOf = (view: View, { title, slug }: Campaign) =>
  told(view, title) ?? { text: slug, language: view.language }

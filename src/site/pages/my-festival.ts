import { html, raw } from 'hono/html'
import type { MatchedTitles } from '#core/audience/plan/star-titles.ts'
import type { VisitPlan } from '#core/audience/plan/visit-plan.ts'
import { inWords } from '../addresses.ts'
import { assetAddress } from '../assets.ts'
import { framed } from '../frame.ts'
import { jsonData, type Markup, nothing } from '../markup.ts'
import { drawDays, drawPlan, type PlanSheet } from '../my-festival/draw-plan.ts'
import type { ShownPlan } from '../my-festival/shown-plan.ts'
import { starredSlugs } from '../my-festival/starred.ts'
import { planSeatsPart } from '../parts/plan-seats.ts'
import { planTermsPart } from '../parts/plan-terms.ts'
import { problemPart } from '../parts/problem.ts'
import { starShelf } from '../parts/star.ts'
import type { View } from '../view.ts'

/** What the last form came to. */
export interface PlanOutcome {
  problem?: string | undefined
  matched?: MatchedTitles
  /** Said as it is. */
  said?: string
}

export function myFestivalPage(view: View, shown: ShownPlan | undefined, outcome: PlanOutcome = {}): Markup {
  const { say, addresses, language } = view
  const isBare = !shown || shown.kept.wishes.length === 0
  return framed(view, {
    title: say('plan.title'),
    description: say('plan.lead'),
    path: addresses.myFestival,
    part: 'my-festival',
    findable: false,
    body: html`<article class="my-festival"${shown ? nothing : html` data-no-stars`}><header class="top"><h1>${say('plan.title')}</h1></header>
<p class="lead">${say('plan.lead')}</p>
${problemPart(outcome.problem)}
${outcome.said ? html`<p class="held" role="status">${outcome.said}</p>` : nothing}
${outcome.matched ? matchedPart(view, outcome.matched) : nothing}
${isBare ? html`<p class="empty">${say('plan.empty')}</p><p class="more"><a class="button big" href="${inWords(language, addresses.programme)}">${say('plan.to-programme')}</a></p>` : nothing}
${shown ? planParts(view, shown) : nothing}
${importPart(view)}
${shown ? alongPart(view, shown.kept) : nothing}
${shown ? forgetPart(view) : nothing}
</article>
${shown ? html`${jsonData('plan-sheet', { ...shown.sheet, begun: shown.begun, shelf: starShelf(addresses.home), slugs: starredSlugs(view.guide, shown.kept.wishes) })}<script type="module" src="${assetAddress('my-festival.js')}"></script>` : nothing}`,
  })
}

function planParts(view: View, shown: ShownPlan): Markup {
  if (shown.kept.wishes.length === 0) return nothing
  const { say } = view
  return html`${
    shown.changes.length > 0
      ? html`<section class="changes" aria-labelledby="changes"><h2 id="changes">${say('plan.changed')}</h2><ul>${shown.changes.map(each => html`<li>${each}</li>`)}</ul></section>`
      : nothing
  }
${shown.isOther ? html`<div class="turn"><p>${say('plan.better')}</p><p><button class="button" type="submit" form="plan-form">${say('plan.take')}</button></p></div>` : nothing}
<p class="hidden" id="plan-said" role="status"></p>
<div class="plan-columns"><div id="plan-drawn">${raw(drawPlan(shown.sheet, shown))}</div>
${planTermsPart(view, shown.kept, shown.sheet)}</div>
${planSeatsPart(view, shown)}`
}

function matchedPart({ say }: View, { filmIds, unknown, unread }: MatchedTitles): Markup {
  return html`<div class="held" role="status"><p>${say('plan.import-found', { count: filmIds.length })}</p></div>
${
  unknown.length > 0
    ? html`<div class="unknown"><p>${say('plan.import-unknown')}</p><ul>${unknown.map(line => html`<li>${line}</li>`)}</ul></div>`
    : nothing
}${unread > 0 ? html`<p class="reason">${say('plan.import-unread', { count: unread })}</p>` : nothing}`
}

function importPart({ say, language, addresses }: View): Markup {
  return html`<section class="plan-import" aria-labelledby="import"><h2 id="import">${say('plan.import')}</h2>
<form method="post" action="${inWords(language, addresses.myFestival)}/import"><p id="import-lead">${say('plan.import-lead')}</p>
<p class="field"><label for="titles">${say('plan.import-titles')}</label><textarea id="titles" name="titles" rows="6" required aria-describedby="import-lead" spellcheck="false"></textarea></p>
<p><button type="submit">${say('plan.import-button')}</button></p></form></section>`
}

function alongPart(view: View, { token, shareToken, wishes }: VisitPlan): Markup {
  const { say, language, addresses, origin } = view
  const own = `${inWords(language, addresses.myFestival)}/${token}`
  const share = inWords(language, addresses.sharedPlan(shareToken))
  return html`<section class="plan-along" aria-labelledby="along"><h2 id="along">${say('plan.along')}</h2>
${
  wishes.length > 0
    ? html`<dl class="links">
<div><dt><a href="${addresses.planCalendar(shareToken)}?language=${language}">${say('plan.calendar')}</a></dt><dd>${say('plan.calendar-why')}</dd></div>
<div><dt><a href="${share}">${say('plan.share')}</a></dt><dd>${say('plan.share-why')} <span class="address">${origin}${share}</span></dd></div>
<div><dt><a href="${own}">${say('plan.private')}</a></dt><dd>${say('plan.private-why')} <span class="address">${origin}${own}</span></dd></div></dl>`
    : nothing
}
<form method="post" action="${inWords(language, addresses.myFestival)}/letter"><p class="field"><label for="email">${say('plan.letter-address')}</label><input id="email" name="email" type="email" autocomplete="email" required maxlength="254"></p>
<p><button type="submit">${say('plan.letter-send')}</button></p></form></section>`
}

function forgetPart({ say, language, addresses }: View): Markup {
  return html`<section class="plan-forget" aria-labelledby="forget"><h2 id="forget">${say('plan.forget')}</h2><p>${say('plan.forget-why')}</p>
<form method="post" action="${inWords(language, addresses.myFestival)}/forget"><p class="choice"><input type="checkbox" id="sure" name="sure" required><label for="sure">${say('plan.forget-sure')}</label></p>
<p><button type="submit">${say('plan.forget-button')}</button></p></form></section>`
}

/** What somebody shows others: the plan as it was last made. */
export function sharedPlanPage(
  view: View,
  shared: { token: string; sheet: PlanSheet; planned: readonly string[] },
): Markup {
  const { say, addresses, language } = view
  return framed(view, {
    title: say('plan.shared-title'),
    description: say('plan.shared-lead'),
    path: addresses.sharedPlan(shared.token),
    part: 'programme',
    findable: false,
    body: html`<article class="my-festival"><header class="top"><h1>${say('plan.shared-title')}</h1></header>
<p class="lead">${say('plan.shared-lead')}</p>
${shared.planned.length > 0 ? html`<section class="plan" aria-label="${say('plan.shared-title')}">${raw(drawDays(shared.sheet, shared.planned))}</section>` : html`<p class="empty">${say('plan.shared-empty')}</p>`}
<p class="more"><a href="${addresses.planCalendar(shared.token)}?language=${language}">${say('plan.calendar')}</a></p></article>`,
  })
}

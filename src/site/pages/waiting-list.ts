import { html } from 'hono/html'
import type { Before } from '#acts/ports/waiting-list.ts'
import { offered, type Price } from '#core/boxoffice/prices/price.ts'
import {
  mostSkips,
  type WaitingKind,
  type WaitingRequest,
} from '#core/boxoffice/waiting-list/waiting-list.ts'
import { momentOf } from '#words/dates.ts'
import { inWords } from '../addresses.ts'
import { itemTitle } from '../content.ts'
import { framed } from '../frame.ts'
import type { Showing } from '../guide.ts'
import { type Markup, nothing, sectionClass } from '../markup.ts'
import { atFestival } from '../parts/place.ts'
import { problemPart } from '../parts/problem.ts'
import { quantityField } from '../parts/quantity-field.ts'
import { toldScreening } from '../parts/told-screening.ts'
import type { View } from '../view.ts'

/** What was typed, so that a refusal costs no second typing. */
export interface WaitingTyped {
  kind: WaitingKind
  email: string
  party: readonly { priceId: string; quantity: number }[]
}

/** Asking for seats of a screening that is sold out; `sentTo`: the letter is on its way. */
export function joinListPage(
  view: View,
  showing: Showing,
  prices: readonly Price[],
  { typed, problem, sentTo }: { typed?: WaitingTyped; problem?: string; sentTo?: string } = {},
): Markup {
  const { say, addresses } = view
  const title = say('site.list-for', { title: itemTitle(view, showing.item).text })
  return framed(view, {
    title,
    description: say('site.list-lead'),
    path: `${addresses.screening(showing.screening.id)}/waiting-list`,
    part: 'programme',
    findable: false,
    body: html`<article class="choose waiting-list ${sectionClass(showing.section)}">
<header class="top"><h1>${say('site.list-title')}</h1></header>
${toldScreening(view, showing)}
<p class="lead">${say('site.list-lead')}</p>
${problemPart(problem)}
${sentTo === undefined ? joinForm(view, showing, prices, typed) : html`<div class="held" role="status"><p>${say('site.list-sent', { email: sentTo })}</p></div>`}
</article>`,
  })
}

function joinForm(view: View, showing: Showing, prices: readonly Price[], typed?: WaitingTyped): Markup {
  const { say, addresses, language } = view
  const { screening, item, screen } = showing
  const here = offered(
    prices,
    { screeningId: screening.id, kind: screening.kind, sectionId: item.sectionId },
    'online',
  )
  const chosen = (price: Price, at: number) =>
    typed ? (typed.party.find(line => line.priceId === price.id)?.quantity ?? 0) : at === 0 ? 1 : 0
  const kind = typed?.kind ?? 'public'
  const choice = (one: WaitingKind) =>
    html`<p class="choice"><input type="radio" id="kind-${one}" name="kind" value="${one}"${one === kind ? html` checked` : nothing}><label for="kind-${one}">${say(`site.list-kind-${one}`)}</label></p>`
  return html`<form class="seat-form" method="post" action="${inWords(language, addresses.screening(screening.id))}/waiting-list">
<fieldset><legend>${say('site.wish-how-many')}</legend>${here.map((price, at) => quantityField(view, `price-${price.id}`, price, chosen(price, at)))}
<p class="hint">${say('site.wish-together')}</p></fieldset>
${screen.wheelchairPlaces > 0 ? html`<fieldset><legend>${say('site.list-kind')}</legend>${choice('public')}${choice('wheelchair')}</fieldset>` : html`<input type="hidden" name="kind" value="public">`}
<p class="field wide"><label for="email">${say('site.your-email')}</label><input id="email" name="email" type="email" autocomplete="email" required maxlength="254" value="${typed?.email ?? ''}" aria-describedby="email-why"><span class="why" id="email-why">${say('site.list-email-why')}</span></p>
<p><button type="submit" class="big">${say('site.list-join')}</button></p></form>`
}

/** A request behind its secret link: the place, the offer, how it ended. */
export function waitingPage(
  view: View,
  { request, before }: { request: WaitingRequest; before: Before },
  problem?: string,
): Markup {
  const { say, addresses } = view
  const showing = view.guide.showing(request.screeningId)
  const party = say(request.kind === 'wheelchair' ? 'site.list-party-wheelchair' : 'site.list-party', {
    count: request.quantity,
  })
  return framed(view, {
    title: say('site.list-title'),
    description: say('site.list-lead'),
    path: addresses.waiting(request.token),
    part: 'programme',
    findable: false,
    body: html`<article class="waiting-list"><header class="top"><h1>${say('site.list-title')}</h1></header>
${showing ? toldScreening(view, showing) : nothing}<p>${party}</p>
${problemPart(problem)}
<div class="place" role="status">${standing(view, request, before)}</div>
${acts(view, request, showing)}
${request.state === 'waiting' ? html`<p class="hint">${say('site.list-keep-link')}</p>` : nothing}</article>`,
  })
}

function standing(view: View, { state, skips, offeredUntil, ended }: WaitingRequest, before: Before): Markup {
  const { say } = view
  if (state === 'unconfirmed') return html`<p class="place-words">${say('site.list-unconfirmed')}</p>`
  if (state === 'offered') {
    const until = momentOf(view.language, atFestival(view, offeredUntil!))
    return html`<p class="place-words">${say('site.list-offered', { until })}</p>`
  }
  if (state === 'ended') return html`<p class="place-words">${say(`site.list-ended-${ended!}`)}</p>`
  return html`<p class="place-number">${say('site.list-place', { place: before.requests + 1 })}</p>
<p>${say('site.list-before', { count: before.requests, seats: before.seats })}</p>
${skips > 0 ? html`<p>${say('site.list-skips', { skips, most: mostSkips })}</p>` : nothing}`
}

function acts(
  view: View,
  { state, token, ended, screeningId }: WaitingRequest,
  showing: Showing | undefined,
): Markup {
  const { say, addresses, language } = view
  const form = (act: string, words: string, isMain: boolean) =>
    html`<form method="post" action="${inWords(language, addresses.waiting(token))}/${act}"><p><button type="submit" class="${isMain ? 'big' : 'plain'}">${words}</button></p></form>`
  switch (state) {
    case 'unconfirmed':
      return html`${form('confirm', say('site.list-confirm'), true)}${form('leave', say('site.list-decline'), false)}`
    case 'waiting':
      return form('leave', say('site.list-leave'), false)
    case 'offered':
      return html`${form('accept', say('site.list-accept'), true)}${form('leave', say('site.list-decline'), false)}`
    default:
      return showing && (ended === 'lapsed' || ended === 'left' || ended === 'declined')
        ? html`<p><a class="button" href="${inWords(language, addresses.screening(screeningId))}/waiting-list">${say('site.list-again')}</a></p>`
        : nothing
  }
}

import { html } from 'hono/html'
import type { ShownPlace } from '#acts/opening/show-place.ts'
import type { ShownRoom } from '#acts/opening/steps/shown-room.ts'
import { doorsAt } from '#core/boxoffice/opening/waiting-room.ts'
import type { Refusal } from '#core/refusal.ts'
import { momentOf } from '#words/dates.ts'
import { inWords } from '../addresses.ts'
import { assetAddress } from '../assets.ts'
import { framed } from '../frame.ts'
import { type Markup, nothing } from '../markup.ts'
import { atFestival, endedPart, placePart } from '../parts/place.ts'
import { problemPart, spokenRefusal } from '../parts/problem.ts'
import type { View } from '../view.ts'

/** What a browser answers with work before it gets a place. */
export interface Question {
  question: string
  bits: number
}

export interface Waiting {
  room: ShownRoom
  /** Of this browser. */
  place: ShownPlace | undefined
  /** There while a place can be had. */
  question: Question | undefined
  now: Temporal.Instant
  refusal?: Refusal
}

/** Waiting for the sale: coming in, and where one stands. All of it works by loading the page again. */
export function waitingRoomPage(view: View, waiting: Waiting): Markup {
  const { say, addresses, language } = view
  const { room, place, question, now, refusal } = waiting
  return framed(view, {
    title: say('site.waiting-room'),
    description: say('site.waiting-room'),
    path: addresses.waitingRoom,
    findable: false,
    body: html`<article class="waiting-room">
<header class="top"><h1>${say('site.waiting-room')}</h1></header>
${problemPart(refusal && spokenRefusal(view, refusal))}
${room.endedAt ? endedPart(view) : nothing}
${place && !room.endedAt ? standing(view, room, place, now) : nothing}
${question ? comingIn(view, room, question, now) : nothing}
${place || question || room.endedAt ? nothing : notYet(view, room)}
<section class="fair" aria-labelledby="fair"><h2 id="fair">${say('site.wait-fair')}</h2>
<p>${say('site.wait-fair-words')}</p>
<p><a href="${inWords(language, addresses.draw)}">${say('site.wait-to-draw')}</a></p></section>
</article>
<script type="module" src="${assetAddress('waiting-room.js')}"></script>`,
  })
}

function standing(view: View, room: ShownRoom, place: ShownPlace, now: Temporal.Instant): Markup {
  const { say, language, addresses } = view
  const live =
    place.standing.state === 'over'
      ? nothing
      : html` data-live="${inWords(language, addresses.waitingRoom)}/place"`
  return html`<div class="place" role="status"${live}>${placePart(view, room, place, now)}</div>
<p class="hint">${say('site.wait-your-id')} <code>${place.id}</code></p>
<noscript><p><a class="button" href="${inWords(language, addresses.waitingRoom)}">${say('site.wait-look-again')}</a></p></noscript>
<p class="hint">${say('site.wait-keeps')}</p>`
}

function comingIn(view: View, room: ShownRoom, { question, bits }: Question, now: Temporal.Instant): Markup {
  const { say, language, addresses } = view
  const isBefore = room.opensAt && Temporal.Instant.compare(now, room.opensAt) < 0
  const opens = room.opensAt ? momentOf(language, atFestival(view, room.opensAt)) : ''
  return html`<p class="lead">${isBefore ? say('site.wait-before', { moment: opens }) : say('site.wait-after')}</p>
${isBefore ? html`<p>${say('site.wait-people', { count: room.people })}</p>` : nothing}
<form class="come-in" method="post" action="${inWords(language, addresses.waitingRoom)}" data-bits="${bits}" data-worker="${assetAddress('proof-worker.js')}">
<input type="hidden" name="question" value="${question}">
<input type="hidden" name="work" value="">
<p><button type="submit" class="big">${say('site.wait-come-in')}</button></p>
<p class="working" role="status" data-words="${say('site.wait-working')}"></p>
<noscript><p class="hint">${say('site.wait-minute')}</p></noscript>
</form>`
}

function notYet(view: View, room: ShownRoom): Markup {
  const { say, language } = view
  const doors = doorsAt(room)
  if (!doors || !room.opensAt) return html`<p class="lead">${say('site.wait-no-hour')}</p>`
  const moment = (at: Temporal.Instant) => momentOf(language, atFestival(view, at))
  return html`<p class="lead">${say('site.wait-doors', { doors: moment(doors), opens: moment(room.opensAt) })}</p>`
}

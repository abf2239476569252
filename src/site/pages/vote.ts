import { html } from 'hono/html'
import type { BallotShown } from '#acts/audience/show-ballot.ts'
import { mostStars } from '#core/audience/award/ballot.ts'
import type { Refusal } from '#core/refusal.ts'
import { inWords } from '../addresses.ts'
import { framed } from '../frame.ts'
import { type Markup, nothing } from '../markup.ts'
import { problemPart, spokenRefusal } from '../parts/problem.ts'
import { toldScreening } from '../parts/told-screening.ts'
import type { View } from '../view.ts'

export interface VoteWords {
  /** As it was typed or scanned. */
  ticket: string
  ballot?: BallotShown | undefined
  problem?: Refusal | undefined
  /** Just voted. */
  kept?: boolean
}

/** Voting with a ticket: first which one, then how many stars. */
export function votePage(view: View, { ticket, ballot, problem, kept }: VoteWords): Markup {
  const { say, addresses } = view
  const showing = ballot && view.guide.showing(ballot.ticket.screeningId)
  return framed(view, {
    title: say('site.vote-title'),
    description: say('site.vote-lead'),
    path: addresses.vote,
    findable: false,
    body: html`<article class="vote"><header class="top"><h1>${say('site.vote-title')}</h1></header>
<p class="lead">${say('site.vote-lead')}</p>
${problemPart(problem && spokenRefusal(view, problem))}
${kept ? html`<div class="held" role="status"><p>${say('site.vote-kept')}</p>${ballot?.ticket.admitted ? nothing : html`<p>${say('site.vote-not-counted')}</p>`}</div>` : nothing}
${showing ? toldScreening(view, showing) : nothing}
${ballot ? (ballot.closed ? problemPart(spokenRefusal(view, ballot.closed)) : starsForm(view, ticket, ballot)) : ticketForm(view, ticket)}
<p class="hint">${say('site.vote-secret')}</p></article>`,
  })
}

function ticketForm({ say, addresses, language }: View, ticket: string): Markup {
  return html`<form class="seat-form" method="get" action="${inWords(language, addresses.vote)}">
<p class="field wide"><label for="ticket">${say('site.vote-ticket')}</label><input id="ticket" name="ticket" required maxlength="200" autocomplete="off" autocapitalize="characters" spellcheck="false" value="${ticket}" aria-describedby="ticket-why"><span class="why" id="ticket-why">${say('site.vote-ticket-why')}</span></p>
<p><button type="submit" class="big">${say('site.vote-find')}</button></p></form>`
}

function starsForm(
  { say, addresses, language }: View,
  ticket: string,
  { ticket: { stars } }: BallotShown,
): Markup {
  const choice = (count: number) =>
    html`<p class="choice"><input type="radio" id="stars-${count}" name="stars" value="${count}" required${stars === count ? html` checked` : nothing}><label for="stars-${count}"><span aria-hidden="true">${'★'.repeat(count)}${'☆'.repeat(mostStars - count)}</span> ${say('site.vote-star', { stars: count })}</label></p>`
  return html`<form class="seat-form" method="post" action="${inWords(language, addresses.vote)}">
<input type="hidden" name="ticket" value="${ticket}">
<fieldset><legend>${say('site.vote-stars')}</legend>${Array.from({ length: mostStars }, (_, at) => choice(mostStars - at))}</fieldset>
<p><button type="submit" class="big">${say(stars === null ? 'site.vote-cast' : 'site.vote-change')}</button></p></form>`
}

import { html } from 'hono/html'
import type { PressRoom } from '#acts/press/open-press-room.ts'
import type { Refusal } from '#core/refusal.ts'
import { dateOf, momentOf } from '#words/dates.ts'
import { listOf } from '#words/names.ts'
import { inWords, orderAddress } from '../addresses.ts'
import { filmTitle } from '../content.ts'
import { framed } from '../frame.ts'
import { type Markup, nothing } from '../markup.ts'
import { atFestival } from '../parts/place.ts'
import { problemPart, spokenRefusal } from '../parts/problem.ts'
import { ticketScreening, ticketTitle } from '../parts/ticket-screening.ts'
import type { View } from '../view.ts'
import { notBefore } from './press-kit.ts'

/** The page of somebody accredited: their seats, seats for the press, and kits that others have not yet. */
export function pressRoomPage(
  view: View,
  room: PressRoom,
  {
    path,
    key,
    done,
    refusal,
  }: { path: string; key: string; done?: 'booked' | 'returned'; refusal?: Refusal },
): Markup {
  const { say, language } = view
  const { name, outlet, email } = room.accreditation
  const closed = room.closedUntil && momentOf(language, atFestival(view, room.closedUntil))
  return framed(view, {
    title: say('accreditation.room'),
    description: say('accreditation.room'),
    path,
    findable: false,
    body: html`<article class="press-room"><header class="top"><h1>${say('accreditation.room')}</h1><p class="line">${say('accreditation.room-of', { name, outlet })}</p></header>
${problemPart(refusal && spokenRefusal(view, refusal))}
${done ? html`<div class="held" role="status"><p>${say(`accreditation.${done}`, { email })}</p></div>` : nothing}
<p class="lead">${say('accreditation.room-until', { day: dateOf(language, room.linkUntil) })}</p>
${earlyKits(view, room, path)}
<h2>${say('accreditation.seats')}</h2>
${
  room.seats.length === 0
    ? html`<p class="empty">${say('accreditation.seats-none')}</p>`
    : html`<ul class="basket">${room.seats.map(seat => seatPart(view, seat, path))}</ul>`
}
<h2>${say('accreditation.offered')}</h2>
<p>${say('accreditation.offered-lead')}</p>
${closed ? html`<p><strong>${say('accreditation.closed-until', { moment: closed })}</strong></p>` : nothing}
${
  room.offered.length === 0
    ? html`<p class="empty">${say('accreditation.offered-none')}</p>`
    : html`<ul class="basket">${room.offered.map(each => offeredPart(view, room, each, { path, key }))}</ul>`
}
</article>`,
  })
}

function seatPart(view: View, seat: PressRoom['seats'][number], path: string): Markup {
  const { say, language } = view
  const { text } = ticketTitle(view, seat.screening)
  return html`<li>${ticketScreening(view, seat.screening)}
<p><a href="${inWords(language, orderAddress(seat.orderToken))}">${say('accreditation.ticket')}<span class="hidden"> ${text}</span></a>${seat.isAdmitted ? html` · ${say('accreditation.came')}` : nothing}</p>
${
  seat.isReturnable
    ? html`<form method="post" action="${inWords(language, path)}/cancel"><input type="hidden" name="ticket" value="${seat.ticketId}"><button type="submit" class="plain">${say('accreditation.return')}<span class="hidden"> ${text}</span></button></form>`
    : nothing
}</li>`
}

function offeredPart(
  view: View,
  { seats, closedUntil }: PressRoom,
  { screening, kind, free, overlaps }: PressRoom['offered'][number],
  { path, key }: { path: string; key: string },
): Markup {
  const { say, language } = view
  // A key for each screening: whoever goes back to this page books another one with it.
  const beside = seats
    .filter(seat => overlaps.includes(seat.screening.id))
    .map(seat => ticketTitle(view, seat.screening).text)
  return html`<li>${ticketScreening(view, screening)}
<p>${kind === 'public' ? nothing : html`${say('accreditation.press-screening')} · `}${say('accreditation.free', { count: free })}</p>
${beside.length > 0 ? html`<p class="embargo">${say('accreditation.overlaps', { titles: listOf(language, beside) })}</p>` : nothing}
${
  free > 0 && !closedUntil
    ? html`<form method="post" action="${inWords(language, path)}/book"><input type="hidden" name="key" value="${key}-${screening.id}"><input type="hidden" name="screening" value="${screening.id}"><button type="submit">${say('accreditation.book')}<span class="hidden"> ${ticketTitle(view, screening).text}</span></button></form>`
    : nothing
}</li>`
}

function earlyKits(view: View, { earlyKits }: PressRoom, path: string): Markup {
  const { say, language, guide } = view
  const films = earlyKits.flatMap(kit => {
    const film = guide.programme.films.find(each => each.id === kit.filmId)
    return film ? [{ kit, film }] : []
  })
  if (films.length === 0) return nothing
  return html`<h2>${say('accreditation.early')}</h2><p>${say('accreditation.early-lead')}</p>
<ul class="kits">${films.map(({ kit, film }) => html`<li><h3><a href="${inWords(language, `${path}/kits/${film.slug}`)}">${filmTitle(film)}</a></h3>${notBefore(view, kit)}</li>`)}</ul>`
}

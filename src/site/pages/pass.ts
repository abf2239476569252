import { html, raw } from 'hono/html'
import type { PassBooking, ShownPass } from '#acts/boxoffice/show-pass.ts'
import { shownNumber } from '#core/boxoffice/ticket/number.ts'
import type { Refusal } from '#core/refusal.ts'
import { momentOf } from '#words/dates.ts'
import { inWords, orderAddress, passAddress } from '../addresses.ts'
import { told } from '../content.ts'
import { framed } from '../frame.ts'
import { langOf, type Markup, nothing } from '../markup.ts'
import { problemPart, spokenRefusal } from '../parts/problem.ts'
import { ticketScreening, ticketTitle } from '../parts/ticket-screening.ts'
import type { View } from '../view.ts'

/** A pass: what it still books, what is booked with it, and how to book more. */
export function passPage(
  view: View,
  shown: ShownPass,
  qrCode: (code: string) => string,
  refusal?: Refusal,
): Markup {
  const { say, language } = view
  const { pass, product, left } = shown
  const name = told(view, product.name)
  const path = passAddress(pass.token)
  const number = shownNumber(pass.number)
  const closed = shown.closedUntil?.toZonedDateTimeISO(view.guide.programme.edition.timeZone)
  return framed(view, {
    title: name?.text ?? number,
    description: say('site.pass-of', { name: pass.name }),
    path,
    findable: false,
    body: html`<div class="top"><h1${name ? langOf(language, name.language) : nothing}>${name?.text ?? number}</h1></div>
${problemPart(refusal && spokenRefusal(view, refusal))}
<div class="ticket"><div class="ticket-words"><p class="kind">${say('site.pass-of', { name: pass.name })}</p>
<p class="lead">${pass.endedAt ? say('site.pass-ended') : left === null ? say('site.pass-no-limit') : say('site.pass-left', { left })}</p>
${product.rightsPerDay === null ? nothing : html`<p>${say('site.pass-per-day', { rights: product.rightsPerDay })}</p>`}
${product.giveBackMinutes > 0 ? html`<p>${say('site.pass-give-back', { minutes: product.giveBackMinutes })}</p>` : nothing}
${closed ? html`<p><strong>${say('site.pass-closed', { until: momentOf(language, closed) })}</strong></p>` : nothing}
<p>${say('site.pass-number')} <span class="number">${number}</span></p><p>${say('site.pass-secret')} <span class="number">${pass.secret}</span></p></div>
<div class="code" role="img" aria-label="${say('site.code-of-pass', { number })}">${raw(qrCode(pass.code))}</div></div>
${pass.endedAt ? nothing : html`<form class="pass-use" method="post" action="${inWords(language, path)}/use"><p><button type="submit" class="big">${say('site.pass-use')}</button></p></form>`}
<h2 class="tickets-head">${say('site.pass-bookings')}</h2>
${
  shown.bookings.length === 0
    ? html`<p class="empty">${say('site.pass-nothing')}</p>`
    : html`<ul class="basket">${shown.bookings.map(booking => bookingPart(view, shown, booking))}</ul>`
}
${shown.bookable.length === 0 ? nothing : bookablePart(view, shown)}`,
  })
}

function bookingPart(view: View, { screenings, pass }: ShownPass, booking: PassBooking): Markup {
  const { say, language } = view
  const screening = screenings.find(each => each.id === booking.screeningId)
  if (!screening) return nothing
  const title = ticketTitle(view, screening)
  const state = booking.isAdmitted
    ? 'pass-came'
    : booking.state === 'cancelled'
      ? 'pass-cancelled'
      : undefined
  return html`<li>${ticketScreening(view, screening)}
<p><a href="${inWords(language, orderAddress(booking.orderToken))}">${say('site.pass-ticket')}<span class="hidden"> ${title.text}</span></a>${state ? html` · ${say(`site.${state}`)}` : nothing}</p>
${
  booking.isReturnable
    ? html`<form method="post" action="${inWords(language, passAddress(pass.token))}/cancel"><input type="hidden" name="ticket" value="${booking.ticketId}"><button type="submit" class="plain">${say(booking.givesBack ? 'site.pass-return' : 'site.pass-return-late')}<span class="hidden"> ${title.text}</span></button></form>`
    : nothing
}</li>`
}

/** What only passes book stands on no public page. */
function bookablePart(view: View, { bookable, pass }: ShownPass): Markup {
  const { say, language } = view
  return html`<h2>${say('site.pass-bookable')}</h2>
<ul class="basket">${bookable.map(
    screening => html`<li>${ticketScreening(view, screening)}
<form method="post" action="${inWords(language, passAddress(pass.token))}/book"><input type="hidden" name="screening" value="${screening.id}"><button type="submit">${say('site.pass-book')}<span class="hidden"> ${ticketTitle(view, screening).text}</span></button></form></li>`,
  )}</ul>`
}

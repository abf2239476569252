import { html } from 'hono/html'
import type { ShownPlace } from '#acts/opening/show-place.ts'
import type { ShownRoom } from '#acts/opening/steps/shown-room.ts'
import { lastTurnAfter } from '#core/boxoffice/opening/waiting-room.ts'
import { momentOf, timeOf } from '#words/dates.ts'
import { inWords } from '../addresses.ts'
import { type Markup, nothing } from '../markup.ts'
import type { View } from '../view.ts'

/** Where somebody stands in the line, by the clock of the festival: the part of the page that renews itself. */
export function placePart(view: View, room: ShownRoom, place: ShownPlace, now: Temporal.Instant): Markup {
  const { say, language, addresses } = view
  if (room.endedAt) return endedPart(view)
  const { standing } = place
  const moment = (at: Temporal.Instant) => momentOf(language, atFestival(view, at))
  if (standing.state === 'before-draw') {
    const last = lastTurnAfter(room.people, room)
    return html`<p class="place-words">${say('site.wait-have-place')}</p>
<p>${say('site.wait-people', { count: room.people })} ${room.opensAt ? say('site.wait-draw-at', { moment: moment(room.opensAt) }) : nothing}</p>
${last ? html`<p>${say('site.wait-last-turn', { moment: moment(last) })}</p>` : nothing}
<p><a href="${inWords(language, addresses.wishList)}">${say('site.wish-prepare')}</a></p>`
  }
  if (standing.state === 'waiting') {
    const { turnAt, ahead } = standing
    return html`<p class="place-number">${say('site.wait-place', { place: ahead + 1 })}</p>
<p>${say('site.wait-ahead', { count: ahead })}</p>
<p>${turnAt ? say('site.wait-turn-at', { time: timeOf(language, atFestival(view, turnAt)), minutes: minutesUntil(turnAt, now) }) : say('site.wait-standing-still')}</p>`
  }
  if (standing.state === 'turn')
    return html`<p class="place-words">${say('site.wait-your-turn-now')}</p>
<p>${say('site.wait-turn-until', { time: timeOf(language, atFestival(view, standing.until)) })}</p>
<p><a class="button big" href="${inWords(language, addresses.programme)}">${say('site.wait-to-seats')}</a> <a class="button big" href="${inWords(language, addresses.wishList)}">${say('site.wish-list')}</a></p>`
  return html`<p class="place-words">${say('site.wait-turn-over')}</p>
<p><a class="button" href="${inWords(language, addresses.waitingRoom)}">${say('site.wait-again')}</a></p>`
}

export function endedPart(view: View): Markup {
  const { say, language, addresses } = view
  return html`<p class="place-words">${say('site.wait-ended')}</p>
<p><a class="button big" href="${inWords(language, addresses.programme)}">${say('site.see-programme')}</a></p>`
}

/** A link to the waiting room wherever seats cannot be had without it. */
export function waitingRoomLink(view: View): Markup {
  if (!view.room) return nothing
  const { say, language, addresses } = view
  return html`<p class="to-waiting-room"><a class="button" href="${inWords(language, addresses.waitingRoom)}">${say('site.wait-to-room')}</a></p>`
}

export function atFestival(view: View, at: Temporal.Instant): Temporal.ZonedDateTime {
  return at.toZonedDateTimeISO(view.guide.programme.edition.timeZone)
}

function minutesUntil(at: Temporal.Instant, now: Temporal.Instant): number {
  return Math.max(1, Math.ceil(now.until(at).total('minutes')))
}

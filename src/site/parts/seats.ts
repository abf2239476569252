import { html } from 'hono/html'
import type { Availability } from '#core/boxoffice/seats.ts'
import type { Key } from '#words/catalogs.ts'
import { momentOf } from '#words/dates.ts'
import { inWords } from '../addresses.ts'
import { itemTitle } from '../content.ts'
import type { Showing } from '../guide.ts'
import { type Markup, nothing } from '../markup.ts'
import type { View } from '../view.ts'

/** What is left, in a word with a sign of its own, and the way to it while there is one. */
export function seatsLeft(view: View, showing: Showing, show: 'words' | 'way'): Markup {
  const left = view.seats.get(showing.screening.id)
  const availability: Availability = showing.screening.cancelled
    ? 'cancelled'
    : (left?.availability ?? 'not-on-sale')
  const words =
    availability === 'last'
      ? view.say('site.seats-last', { free: left?.free ?? 0 })
      : view.say(`site.seats-${availability}`)
  const { id } = showing.screening
  const way = show === 'way' ? wayTo(availability) : undefined
  return html`<div class="seats seats-${availability}" data-screening="${id}" data-show="${show}"><p class="left"${show === 'words' ? html` role="status"` : nothing}>${words}</p>${
    way
      ? html`<a class="button" href="${inWords(view.language, view.addresses.screening(id))}${way.path}">${view.say(way.words)}<span class="hidden"> ${spokenName(view, showing)}</span></a>`
      : nothing
  }</div>`
}

/** Where one gets seats, or waits for them. */
function wayTo(availability: Availability): { path: string; words: Key } | undefined {
  if (isBookable(availability)) return { path: '', words: 'site.get-seats' }
  return availability === 'sold-out' ? { path: '/waiting-list', words: 'site.list-title' } : undefined
}

export function isBookable(availability: Availability): boolean {
  return availability === 'many' || availability === 'few' || availability === 'last'
}

/** Links that all say "Seats" are told apart by ear. */
function spokenName(view: View, showing: Showing): string {
  return view.say('site.for-showing', {
    title: itemTitle(view, showing.item).text,
    moment: momentOf(view.language, showing.screening.startsAt),
  })
}

import { html } from 'hono/html'
import type { Availability } from '#core/boxoffice/seats/seats.ts'
import type { Key } from '#words/catalogs.ts'
import { momentOf } from '#words/dates.ts'
import { inWords } from '../addresses.ts'
import { itemTitle } from '../content.ts'
import type { Showing } from '../guide.ts'
import { type Markup, nothing } from '../markup.ts'
import type { View } from '../view.ts'

/** What is left, in a word with a sign of its own, and the way to it while there is one. */
export function seatsLeft(view: View, showing: Showing, show: 'words' | 'way'): Markup {
  const { availability, words, way, name } = toldSeats(view, showing)
  return html`<div class="seats seats-${availability}" data-screening="${showing.screening.id}" data-show="${show}"><p class="left"${show === 'words' ? html` role="status"` : nothing}>${words}</p>${
    way && show === 'way'
      ? html`<a class="button" href="${way.address}">${way.words}<span class="hidden"> ${name}</span></a>`
      : nothing
  }</div>`
}

/** What is left of a screening, in words; `name` tells its link from the others that say the same. */
export function toldSeats(view: View, showing: Showing) {
  const { id, cancelled } = showing.screening
  const left = view.seats.get(id)
  const availability: Availability = cancelled ? 'cancelled' : (left?.availability ?? 'not-on-sale')
  const way = wayTo(availability)
  const page = inWords(view.language, view.addresses.screening(id))
  return {
    availability,
    words:
      availability === 'last'
        ? view.say('site.seats-last', { free: left?.free ?? 0 })
        : view.say(`site.seats-${availability}`),
    way: way && { address: page + way.path, words: view.say(way.words) },
    name: spokenName(view, showing),
  }
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

import { html } from 'hono/html'
import type { PublicFilm } from '#core/programme/public-programme.ts'
import { inWords } from '../addresses.ts'
import { filmTitle } from '../content.ts'
import type { Markup } from '../markup.ts'
import type { View } from '../view.ts'

/** The one form to which all stars of a page belong; the browser remembers under this name which are given. */
export function starForm({ language, addresses }: View): Markup {
  return html`<form id="stars" method="post" action="${inWords(language, addresses.myFestival)}/star" data-stars="${starShelf(addresses.home)}"></form>`
}

export function starShelf(home: string): string {
  return `stars:${home}`
}

export function starButton({ say }: View, film: PublicFilm, words: 'said' | 'shown'): Markup {
  const title = filmTitle(film)
  return html`<button type="submit" class="star" form="stars" name="film" value="${film.slug}" aria-pressed="false">${words === 'shown' ? say('plan.star') : html`<span class="hidden">${say('plan.star-film', { title })}</span>`}</button>`
}

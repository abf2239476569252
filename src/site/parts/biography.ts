import { html } from 'hono/html'
import type { Person } from '#core/film/person.ts'
import type { PublicFilm } from '#core/programme/public-programme.ts'
import { inWords } from '../addresses.ts'
import { told } from '../content.ts'
import { langOf, type Markup, nothing, paragraphs } from '../markup.ts'
import type { View } from '../view.ts'
import { languageNote } from './language-note.ts'

/** The lives of the directors, where a document tells them. */
export function directorsPart(view: View, film: PublicFilm): Markup {
  const directors = view.guide.creditsOf(film).find(({ role }) => role === 'directors')?.people ?? []
  const known = directors.filter(person => told(view, person.biography))
  if (known.length === 0) return nothing
  return html`<section class="lives" aria-labelledby="lives"><h2 id="lives">${view.say('site.about-director', { count: known.length })}</h2>
${known.map(
  person =>
    html`<h3><a href="${inWords(view.language, view.addresses.person(person.slug))}">${person.name}</a></h3>${biography(view, person)}`,
)}</section>`
}

export function biography(view: View, person: Person): Markup {
  const life = told(view, person.biography)
  if (!life) return nothing
  return html`${languageNote(view, life.language)}<div class="prose"${langOf(view.language, life.language)}>${paragraphs(life.text)}</div>`
}

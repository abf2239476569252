import { html } from 'hono/html'
import type { Person } from '#core/film/person.ts'
import { inWords } from '../addresses.ts'
import { filmTitle, told } from '../content.ts'
import { framed } from '../frame.ts'
import { personData } from '../linked-data.ts'
import { type Markup, nothing } from '../markup.ts'
import { biography } from '../parts/biography.ts'
import { filmLine } from '../parts/film-line.ts'
import { showingRow } from '../parts/showing.ts'
import type { View } from '../view.ts'

export function personPage(view: View, person: Person): Markup {
  const { language, addresses, say, guide } = view
  const films = guide.filmsBy(person)
  const visits = guide.showings.filter(({ guests }) => guests.some(guest => guest.name === person.name))
  return framed(view, {
    title: person.name,
    description:
      told(view, person.biography)?.text.slice(0, 200) || films.map(({ film }) => filmTitle(film)).join(', '),
    path: addresses.person(person.slug),
    part: 'programme',
    picture: films[0] && addresses.sharedPicture(films[0].film.slug),
    linkedData: personData(view, person),
    body: html`<article class="person"><header class="top"><h1>${person.name}</h1></header>
${biography(view, person)}
<section aria-labelledby="films"><h2 id="films">${say('site.films')}</h2><ul class="entries">
${films.map(
  ({
    film,
    roles,
  }) => html`<li class="entry"><img src="${addresses.poster(film.slug)}" alt="" width="800" height="1200" loading="lazy">
<div><h3><a href="${inWords(language, addresses.film(film.slug))}">${filmTitle(film)}</a></h3><p class="line">${filmLine(view, [film])}</p>
<p class="roles">${roles.map(role => say(`site.${role}`, { count: 1 })).join(', ')}</p></div></li>`,
)}</ul></section>
${
  visits.length > 0
    ? html`<section aria-labelledby="visits"><h2 id="visits">${say('site.visits')}</h2><ol class="showings">${visits.map(showing => showingRow(view, showing, {}))}</ol></section>`
    : nothing
}</article>`,
  })
}

import { html } from 'hono/html'
import type { ProgrammeItem } from '#core/programme/screening.ts'
import { inWords } from '../addresses.ts'
import { aboutFilm, filmTitle, itemTitle, told } from '../content.ts'
import { framed } from '../frame.ts'
import { bundleData } from '../linked-data.ts'
import { langOf, type Markup, nothing, paragraphs, sectionClass } from '../markup.ts'
import { filmLine } from '../parts/film-line.ts'
import { languageNote } from '../parts/language-note.ts'
import { showingRow } from '../parts/showing.ts'
import { wishLink } from '../parts/wish-link.ts'
import type { View } from '../view.ts'

/** A bundle: its films in the order they are shown, and its screenings. */
export function bundlePage(view: View, item: ProgrammeItem): Markup {
  const { language, addresses, say, guide } = view
  const title = itemTitle(view, item)
  const about = told(view, item.about)
  const films = guide.filmsOf(item)
  const showings = guide.showingsOf(item)
  return framed(view, {
    title: title.text,
    description: about?.text.slice(0, 200) || films.map(filmTitle).join(', ') || title.text,
    path: addresses.item(item.slug),
    part: 'programme',
    picture: films[0] && addresses.sharedPicture(films[0].slug),
    linkedData: bundleData(view, item),
    body: html`<article class="bundle ${sectionClass(guide.sectionOf(item))}">
<header class="top"><h1${langOf(language, title.language)}>${title.text}</h1><p class="line">${filmLine(view, films)}</p></header>
${about ? html`${languageNote(view, about.language)}<div class="lead"${langOf(language, about.language)}>${paragraphs(about.text)}</div>` : nothing}
<section class="screenings" aria-labelledby="screenings"><h2 id="screenings">${say('site.screenings')}</h2>
${showings.length > 0 ? html`<ol class="showings">${showings.map(showing => showingRow(view, showing, { title: true }))}</ol>${wishLink(view, `item=${item.slug}`)}` : html`<p class="empty">${say('site.no-screenings')}</p>`}</section>
<section aria-labelledby="films"><h2 id="films">${say('site.films')}</h2><ol class="entries">
${films.map(film => {
  const words = aboutFilm(view, film)
  return html`<li class="entry"><img src="${addresses.poster(film.slug)}" alt="" width="800" height="1200" loading="lazy">
<div><h3><a href="${inWords(language, addresses.film(film.slug))}">${filmTitle(film)}</a></h3><p class="line">${filmLine(view, [film])}</p>
${words ? html`<p class="excerpt"${langOf(language, words.language)}>${excerpt(words.text)}</p>` : nothing}</div></li>`
})}</ol></section></article>`,
  })
}

/** The first paragraph, cut at a word. */
function excerpt(text: string): string {
  const [first = ''] = text.split(/\n\s*\n/)
  return first.length <= longest ? first : `${first.slice(0, longest).replace(/\s+\S*$/, '')} …`
}

const longest = 320

import { html } from 'hono/html'
import type { ProgrammeItem } from '#core/programme/screening.ts'
import { inWords } from '../addresses.ts'
import { itemAddress, itemTitle } from '../content.ts'
import { langOf, type Markup, sectionClass } from '../markup.ts'
import type { View } from '../view.ts'
import { filmLine } from './film-line.ts'

/** Posters side by side; the title below each is the link, the picture says nothing more. */
export function posterWall(view: View, items: readonly ProgrammeItem[], eager = 0): Markup {
  return html`<ul class="wall">${items.map((item, at) => posterCard(view, item, at < eager))}</ul>`
}

function posterCard(view: View, item: ProgrammeItem, eager: boolean): Markup {
  const { language, addresses, guide } = view
  const films = guide.filmsOf(item)
  const title = itemTitle(view, item)
  const film = films[0]
  return html`<li class="card ${sectionClass(guide.sectionOf(item))}">
${film ? html`<img src="${addresses.poster(film.slug)}" alt="" width="800" height="1200" loading="${eager ? 'eager' : 'lazy'}">` : ''}
<div><h3><a href="${inWords(language, itemAddress(view, item))}"${langOf(language, title.language)}>${title.text}</a></h3>
<p>${filmLine(view, films)}</p></div>
</li>`
}

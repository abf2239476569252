import { html } from 'hono/html'
import { momentOf } from '#words/dates.ts'
import { inWords } from '../addresses.ts'
import { itemAddress, itemTitle } from '../content.ts'
import type { Showing } from '../guide.ts'
import { langOf, type Markup } from '../markup.ts'
import type { View } from '../view.ts'

/** A screening in two lines, for basket and checkout: what, and when and where. */
export function toldScreening(view: View, showing: Showing): Markup {
  const title = itemTitle(view, showing.item)
  const place =
    showing.screen.name === showing.venue.name
      ? showing.venue.name
      : `${showing.venue.name}, ${showing.screen.name}`
  return html`<h2><a href="${inWords(view.language, itemAddress(view, showing.item))}"${langOf(view.language, title.language)}>${title.text}</a></h2>
<p class="line">${momentOf(view.language, showing.screening.startsAt)} · ${place}</p>`
}

import { html } from 'hono/html'
import type { ProgrammeItem } from '#core/programme/screening.ts'
import { inWords } from '../addresses.ts'
import { itemTitle } from '../content.ts'
import { langOf, type Markup, nothing } from '../markup.ts'
import type { View } from '../view.ts'

/** Tells that a film is shown as part of bundles, with the way to each. */
export function bundleLinks(view: View, items: readonly ProgrammeItem[]): Markup {
  const bundles = items.filter(item => item.filmIds.length > 1)
  if (bundles.length === 0) return nothing
  return html`${bundles.map(item => {
    const title = itemTitle(view, item)
    return html`<p class="bundled">${view.say('site.shown-in')} <a href="${inWords(view.language, view.addresses.item(item.slug))}"${langOf(view.language, title.language)}>${title.text}</a></p>`
  })}`
}

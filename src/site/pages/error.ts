import { html } from 'hono/html'
import { inWords } from '../addresses.ts'
import { itemAddress, itemTitle } from '../content.ts'
import { framed } from '../frame.ts'
import { langOf, type Markup, nothing } from '../markup.ts'
import type { View } from '../view.ts'

const suggestions = 5

/** Nothing stands at this address: what may have been meant, and the ways on. */
export function notFoundPage(view: View, path: string): Markup {
  const { say, addresses, language, guide } = view
  const words =
    decoded(path)
      .split('/')
      .at(-1)
      ?.replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim() ?? ''
  const meant = words ? view.search(words).slice(0, suggestions) : []
  return framed(view, {
    title: say('site.not-found'),
    description: say('site.not-found'),
    path: addresses.home,
    findable: false,
    body: html`<div class="top"><h1>${say('site.not-found')}</h1></div>
<p class="lead">${say('site.not-found-words')}</p>
${
  meant.length > 0
    ? html`<h2>${say('site.perhaps')}</h2><ul>${guide.programme.items
        .filter(item => meant.includes(item.id))
        .map(item => {
          const title = itemTitle(view, item)
          return html`<li><a href="${inWords(language, itemAddress(view, item))}"${langOf(language, title.language)}>${title.text}</a></li>`
        })}</ul>`
    : nothing
}
<form class="filters" method="get" action="${inWords(language, addresses.programme)}" role="search"><p class="field wide"><label for="q">${say('site.search')}</label><input id="q" name="q" type="search" maxlength="100"></p><p class="field"><button type="submit">${say('site.show')}</button></p></form>`,
  })
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return ''
  }
}

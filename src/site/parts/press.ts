import { html } from 'hono/html'
import type { PressEntry } from '#core/film/film.ts'
import type { PublicFilm } from '#core/programme/public-programme.ts'
import { languageName } from '#words/names.ts'
import { guessed, told } from '../content.ts'
import { langOf, type Markup, nothing } from '../markup.ts'
import type { View } from '../view.ts'

/** Words from reviews, each with the paper they stand in. */
export function quotesPart(view: View, film: PublicFilm): Markup {
  const quotes = film.facts.quotes ?? []
  if (quotes.length === 0) return nothing
  return html`<section class="quotes" aria-labelledby="quotes"><h2 id="quotes">${view.say('site.quotes')}</h2>
${quotes.map(
  ({ text, source }) =>
    html`<figure><blockquote${langOf(view.language, guessed(text).language)}><p>${text}</p></blockquote><figcaption>${source}</figcaption></figure>`,
)}</section>`
}

/** Interviews, reviews and news elsewhere: a link, and our own teaser. */
export function pressPart(view: View, film: PublicFilm): Markup {
  const kinds = (['interview', 'review', 'news'] as const).filter(
    kind => view.guide.pressAbout(film, kind).length > 0,
  )
  if (kinds.length === 0) return nothing
  return html`<section class="press" aria-labelledby="press"><h2 id="press">${view.say('site.press')}</h2><ul>
${kinds.flatMap(kind => view.guide.pressAbout(film, kind)).map(entry => pressEntry(view, entry))}</ul></section>`
}

function pressEntry(view: View, entry: PressEntry): Markup {
  const { say, language } = view
  const teaser = told(view, entry.teaser)
  const title = html`<span${langOf(language, entry.language)}>${entry.title}</span>`
  const source = [entry.author, entry.outlet].filter(Boolean).join(', ')
  return html`<li><p class="kind">${say(`site.press-${entry.kind}`)}</p>
<h3>${isWebAddress(entry.url) ? html`<a href="${entry.url}" rel="noopener">${title}</a>` : title}</h3>
${teaser ? html`<p${langOf(language, teaser.language)}>${teaser.text}</p>` : nothing}
<p class="source">${source}${entry.language && entry.language !== language ? html` <span>(${say('site.article-in', { language: languageName(language, entry.language) })})</span>` : nothing}</p></li>`
}

/** Addresses come from outside: anything but the web's own schemes is shown without a link. */
function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address)
}

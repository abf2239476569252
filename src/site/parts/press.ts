import { html } from 'hono/html'
import type { PressEntry } from '#core/film/film.ts'
import type { PlacedQuote } from '#core/press/pull-quote.ts'
import type { PublicFilm } from '#core/programme/public-programme.ts'
import { isWebAddress } from '#core/right-value.ts'
import { dateOf } from '#words/dates.ts'
import { languageName } from '#words/names.ts'
import { guessed, told } from '../content.ts'
import { langOf, type Markup, nothing } from '../markup.ts'
import type { View } from '../view.ts'

/** Words from articles, each with the paper they stand in, and then those that documents state of the film. */
export function quotesPart(view: View, film: PublicFilm): Markup {
  const stated = (film.facts.quotes ?? []).filter(
    ({ text }) => !film.quotes.some(quote => quote.text === text),
  )
  if (film.quotes.length + stated.length === 0) return nothing
  return html`<section class="quotes" aria-labelledby="quotes"><h2 id="quotes">${view.say('site.quotes')}</h2>
${film.quotes.map(quote => placedQuote(view, quote))}
${stated.map(
  ({ text, source }) =>
    html`<figure><blockquote${langOf(view.language, guessed(text).language)}><p>${text}</p></blockquote><figcaption>${source}</figcaption></figure>`,
)}</section>`
}

/** In the reader's language if it was translated, and then marked as a translation. */
function placedQuote(view: View, quote: PlacedQuote): Markup {
  const { say, language } = view
  const translation = quote.language === language ? undefined : quote.translations[language]
  const source = [quote.author, quote.outlet].filter(Boolean).join(', ')
  const marks = [
    ...(quote.stars ? [say('site.quote-stars', { given: quote.stars.given, of: quote.stars.of })] : []),
    ...(translation
      ? [
          say('site.quote-translated', {
            language: languageName(language, quote.language),
            by: quote.translatedBy || 'none',
          }),
        ]
      : []),
  ]
  return html`<figure><blockquote${translation ? nothing : langOf(language, quote.language)}><p>${translation ?? quote.text}</p></blockquote><figcaption>${isWebAddress(quote.url) ? html`<a href="${quote.url}" rel="noopener">${source || quote.url}</a>` : source}${marks.map(mark => html` <span class="mark">${mark}</span>`)}</figcaption></figure>`
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
  const day = entry.appearedOn ? dateOf(language, entry.appearedOn) : ''
  const source = [entry.author, entry.outlet, day].filter(Boolean).join(', ')
  return html`<li><p class="kind">${say(`site.press-${entry.kind}`)}</p>
<h3>${isWebAddress(entry.url) ? html`<a href="${entry.url}" rel="noopener">${title}</a>` : title}</h3>
${teaser ? html`<p${langOf(language, teaser.language)}>${teaser.text}</p>` : nothing}
<p class="source">${source}${entry.language && entry.language !== language ? html` <span>(${say('site.article-in', { language: languageName(language, entry.language) })})</span>` : nothing}</p></li>`
}

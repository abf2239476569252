import { html } from 'hono/html'
import type { News } from '#core/programme/edition.ts'
import { dateOf } from '#words/dates.ts'
import { inWords } from '../addresses.ts'
import { told } from '../content.ts'
import { framed } from '../frame.ts'
import { newsData } from '../linked-data.ts'
import { langOf, type Markup, nothing, paragraphs } from '../markup.ts'
import { languageNote } from '../parts/language-note.ts'
import type { View } from '../view.ts'

export function newsPage(view: View): Markup {
  const { language, addresses, say, guide } = view
  const { news, edition } = guide.programme
  return framed(view, {
    title: say('site.news'),
    description: say('site.news-of', { festival: edition.name }),
    path: addresses.news,
    part: 'news',
    body: html`<div class="top"><h1>${say('site.news')}</h1></div>
<p class="more"><a href="${inWords(language, addresses.home)}/news.rss">${say('site.news-feed')}</a></p>
${news.length === 0 ? html`<p class="empty">${say('site.no-news')}</p>` : nothing}
<ul class="news">${news.map(entry => {
      const title = told(view, entry.title)
      const body = told(view, entry.body)
      return html`<li>${dated(view, entry)}<h2><a href="${inWords(language, addresses.newsEntry(entry.slug))}"${title ? langOf(language, title.language) : nothing}>${title?.text ?? entry.slug}</a></h2>
${body ? html`<p${langOf(language, body.language)}>${body.text.split(/\n\s*\n/)[0]}</p>` : nothing}</li>`
    })}</ul>`,
  })
}

export function newsEntryPage(view: View, entry: News): Markup {
  const { language, addresses } = view
  const title = told(view, entry.title)
  const body = told(view, entry.body)
  return framed(view, {
    title: title?.text ?? entry.slug,
    description: body?.text.slice(0, 200) ?? '',
    path: addresses.newsEntry(entry.slug),
    part: 'news',
    openGraphType: 'article',
    linkedData: newsData(view, entry),
    body: html`<article class="story"><header class="top">${dated(view, entry)}<h1${title ? langOf(language, title.language) : nothing}>${title?.text ?? entry.slug}</h1></header>
${body ? html`${languageNote(view, body.language)}<div class="prose"${langOf(language, body.language)}>${paragraphs(body.text)}</div>` : nothing}</article>`,
  })
}

function dated(view: View, entry: News): Markup {
  if (!entry.publishedAt) return nothing
  const day = entry.publishedAt.toZonedDateTimeISO(view.guide.programme.edition.timeZone).toPlainDate()
  return html`<p class="date"><time datetime="${day.toString()}">${dateOf(view.language, day)}</time></p>`
}

import { Feed } from 'feed'
import { inWords } from '../addresses.ts'
import { told } from '../content.ts'
import type { View } from '../view.ts'

/** The news as RSS 2.0, in the reader's language as far as it goes. */
export function newsFeed(view: View): string {
  const { edition, news } = view.guide.programme
  const { addresses, language, origin, say } = view
  const home = origin + inWords(language, addresses.home)
  const feed = new Feed({
    id: home,
    title: say('site.news-of', { festival: edition.name }),
    description: say('site.news-of', { festival: edition.name }),
    link: home,
    language,
    copyright: edition.name,
    feedLinks: { rss: `${home}/news.rss` },
    // A fixed moment instead of the building's: the same news is the same feed.
    updated: new Date(news[0]?.publishedAt?.epochMilliseconds ?? 0),
    generator: 'Cartelera',
  })
  for (const entry of news) {
    const link = origin + inWords(language, addresses.newsEntry(entry.slug))
    feed.addItem({
      id: link,
      link,
      title: told(view, entry.title)?.text ?? entry.slug,
      description: escapeText(told(view, entry.body)?.text ?? ''),
      date: new Date(entry.publishedAt?.epochMilliseconds ?? 0),
    })
  }
  return feed.rss2()
}

/** RSS readers take a description for HTML; ours is plain text (RSS 2.0 best practices). */
function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

import { checkNews } from '#core/programme/check-edition.ts'
import type { News } from '#core/programme/edition.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import { withChange } from '#core/with-change.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { NewNews } from '../ports/programme.ts'

/** Changes a piece of news; `publishedAt` publishes it, or with null takes it back to a draft. */
export async function changeNews(
  house: Pick<House, 'store'>,
  acting: Acting,
  { newsId, ...change }: { newsId: string } & Partial<Omit<NewNews, 'editionId'>>,
): Promise<News | Refusal> {
  return house.store.within(acting.organisation, async ({ programme }) => {
    const found = await programme.news.find(newsId)
    if (!found) return refuse('not-found', { what: 'news', id: newsId })
    const { removed: _, ...news } = found
    const changed = withChange(news, change)
    const wrong = checkNews(changed)
    if (wrong) return wrong
    if (changed.slug !== news.slug && (await programme.news.slugs(news.editionId)).has(changed.slug)) {
      return refuse('already-exists', { what: 'news', name: changed.slug })
    }
    await programme.news.change(newsId, change)
    return changed
  })
}

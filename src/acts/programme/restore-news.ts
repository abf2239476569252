import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Undoes remove-news. */
export async function restoreNews(
  house: Pick<House, 'store'>,
  acting: Acting,
  { newsId }: { newsId: string },
): Promise<{ removed: false } | Refusal> {
  return house.store.within(acting.organisation, async ({ programme }) => {
    const found = await programme.news.find(newsId)
    if (!found) return refuse('not-found', { what: 'news', id: newsId })
    await programme.news.setRemoved(newsId, null)
    return { removed: false }
  })
}

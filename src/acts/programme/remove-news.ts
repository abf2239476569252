import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Takes a piece of news away from the desk and from the public. */
export async function removeNews(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { newsId }: { newsId: string },
): Promise<{ removed: true } | Refusal> {
  return house.store.within(acting.organisation, async ({ programme }) => {
    const found = await programme.news.find(newsId)
    if (!found) return refuse('not-found', { what: 'news', id: newsId })
    await programme.news.setRemoved(newsId, house.clock.now())
    return { removed: true }
  })
}

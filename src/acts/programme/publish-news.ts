import type { Localised } from '#core/localised.ts'
import { checkNews } from '#core/programme/check-edition.ts'
import type { News } from '#core/programme/edition.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import { freeSlug, slugOf } from '#core/slug.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { NewNews } from '../ports/programme.ts'

export interface NewsToPublish {
  editionId: string
  title: Localised
  body: Localised
  slug?: string
  /** Now unless given; null keeps it a draft, a later moment keeps it back until then. */
  publishedAt?: Temporal.Instant | null
}

export async function publishNews(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  input: NewsToPublish,
): Promise<News | Refusal> {
  return house.store.within(acting.organisation, async ({ programme }) => {
    const edition = await programme.editions.find(input.editionId)
    if (!edition) return refuse('not-found', { what: 'edition', id: input.editionId })
    const taken = await programme.news.slugs(edition.id)
    if (input.slug !== undefined && taken.has(input.slug)) {
      return refuse('already-exists', { what: 'news', name: input.slug })
    }
    const mainTitle = input.title[edition.languages[0]!] ?? Object.values(input.title)[0] ?? ''
    const news: NewNews = {
      editionId: edition.id,
      slug: input.slug ?? freeSlug(slugOf(mainTitle), taken),
      title: input.title,
      body: input.body,
      publishedAt: input.publishedAt === undefined ? house.clock.now() : input.publishedAt,
    }
    const wrong = checkNews(news)
    if (wrong) return wrong
    return { id: await programme.news.add(news), ...news }
  })
}

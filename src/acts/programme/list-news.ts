import type { ListWish, Page } from '#core/page.ts'
import type { News } from '#core/programme/edition.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** News of an edition with drafts, newest first unless sorted otherwise. */
export async function listNews(
  house: Pick<House, 'store'>,
  acting: Acting,
  { editionId, ...wish }: { editionId: string } & ListWish<'published' | 'title'>,
): Promise<Page<News>> {
  return house.store.within(acting.organisation, ({ programme }) => programme.news.list(editionId, wish))
}

import type { ListWish, Page } from '#core/page.ts'
import type { Edition } from '#core/programme/edition.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Editions, the latest first unless sorted otherwise. */
export async function listEditions(
  house: Pick<House, 'store'>,
  acting: Acting,
  wish: ListWish<'name' | 'starts'> = {},
): Promise<Page<Edition>> {
  return house.store.within(acting.organisation, ({ programme }) => programme.editions.list(wish))
}

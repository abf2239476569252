import type { ListWish, Page } from '#core/page.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { ItemRow } from '../ports/programme.ts'

/** Programme items of an edition, by title unless sorted otherwise; of one section when asked. */
export async function listItems(
  house: Pick<House, 'store'>,
  acting: Acting,
  {
    editionId,
    ...wish
  }: { editionId: string; sectionId?: string } & ListWish<'title' | 'section' | 'minutes'>,
): Promise<Page<ItemRow>> {
  return house.store.within(acting.organisation, ({ programme }) => programme.items.list(editionId, wish))
}

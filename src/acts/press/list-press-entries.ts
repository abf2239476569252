import type { ListWish, Page } from '#core/page.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { PressRow } from '../ports/record.ts'

export async function listPressEntries(
  house: Pick<House, 'store'>,
  acting: Acting,
  { editionId, ...wish }: { editionId: string } & ListWish<'title' | 'outlet' | 'film'>,
): Promise<Page<PressRow>> {
  return house.store.within(acting.organisation, ({ record }) => record.press.list(editionId, wish))
}

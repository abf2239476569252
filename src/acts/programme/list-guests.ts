import type { ListWish, Page } from '#core/page.ts'
import type { Guest } from '#core/programme/screening.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

export async function listGuests(
  house: Pick<House, 'store'>,
  acting: Acting,
  { editionId, ...wish }: { editionId: string } & ListWish<'name' | 'arrives'>,
): Promise<Page<Guest>> {
  return house.store.within(acting.organisation, ({ programme }) => programme.guests.list(editionId, wish))
}

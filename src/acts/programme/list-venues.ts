import type { ListWish, Page } from '#core/page.ts'
import type { Venue } from '#core/programme/venue.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Venues with their screens, by name unless sorted otherwise. */
export async function listVenues(
  house: Pick<House, 'store'>,
  acting: Acting,
  wish: ListWish<'name' | 'city'> = {},
): Promise<Page<Venue>> {
  return house.store.within(acting.organisation, ({ programme }) => programme.places.listVenues(wish))
}

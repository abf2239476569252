import { checkVenue } from '#core/programme/check-place.ts'
import type { Venue } from '#core/programme/venue.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import { freeSlug, slugOf } from '#core/slug.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { NewVenue } from '../ports/programme.ts'

export type VenueToCreate = Pick<NewVenue, 'name' | 'country'> & Partial<NewVenue>

/** Adds a venue without screens. Venues belong to the organisation and serve all its editions. */
export async function createVenue(
  house: Pick<House, 'store'>,
  acting: Acting,
  input: VenueToCreate,
): Promise<Venue | Refusal> {
  return house.store.within(acting.organisation, async ({ programme }) => {
    const taken = await programme.places.venueSlugs()
    if (input.slug !== undefined && taken.has(input.slug)) {
      return refuse('already-exists', { what: 'venue', name: input.slug })
    }
    const venue: NewVenue = {
      slug: input.slug ?? freeSlug(slugOf(input.name), taken),
      name: input.name,
      address: input.address ?? '',
      city: input.city ?? '',
      country: input.country,
      position: input.position ?? null,
      otherNames: input.otherNames ?? [],
      access: input.access ?? '',
    }
    const wrong = checkVenue(venue)
    if (wrong) return wrong
    return { id: await programme.places.addVenue(venue), ...venue, screens: [] }
  })
}

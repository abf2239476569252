import { checkScreen } from '#core/programme/check-place.ts'
import type { Screen } from '#core/programme/venue.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import { freeSlug, slugOf } from '#core/slug.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { NewScreen } from '../ports/programme.ts'

export type ScreenToCreate = Pick<NewScreen, 'venueId' | 'name' | 'capacity'> & Partial<NewScreen>

/** Adds an auditorium to a venue. */
export async function createScreen(
  house: Pick<House, 'store'>,
  acting: Acting,
  input: ScreenToCreate,
): Promise<Screen | Refusal> {
  return house.store.within(acting.organisation, async ({ programme }) => {
    const venue = await programme.places.findVenue(input.venueId)
    if (!venue) return refuse('not-found', { what: 'venue', id: input.venueId })
    const taken = await programme.places.screenSlugs(input.venueId)
    if (input.slug !== undefined && taken.has(input.slug)) {
      return refuse('already-exists', { what: 'screen', name: input.slug })
    }
    const screen: NewScreen = {
      venueId: input.venueId,
      slug: input.slug ?? freeSlug(slugOf(input.name), taken),
      name: input.name,
      capacity: input.capacity,
      wheelchairPlaces: input.wheelchairPlaces ?? 0,
      formats: input.formats ?? ['DCP'],
      turnaroundMinutes: input.turnaroundMinutes ?? 20,
    }
    const wrong = checkScreen(screen)
    if (wrong) return wrong
    return { id: await programme.places.addScreen(screen), ...screen }
  })
}

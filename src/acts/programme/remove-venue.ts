import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Takes a venue away with its screens; `in-use` while an edition that is not over has screenings there. */
export async function removeVenue(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { venueId }: { venueId: string },
): Promise<{ removed: true } | Refusal> {
  return house.store.within(acting.organisation, async ({ programme }) => {
    const found = await programme.places.findVenue(venueId)
    if (!found) return refuse('not-found', { what: 'venue', id: venueId })
    const count = await programme.places.screeningCount(found.screens.map(screen => screen.id))
    if (count > 0) return refuse('in-use', { what: 'venue', name: found.name, by: 'screenings', count })
    await programme.places.setVenueRemoved(venueId, house.clock.now())
    return { removed: true }
  })
}

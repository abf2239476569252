import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Undoes remove-venue. */
export async function restoreVenue(
  house: Pick<House, 'store'>,
  acting: Acting,
  { venueId }: { venueId: string },
): Promise<{ removed: false } | Refusal> {
  return house.store.within(acting.organisation, async ({ programme }) => {
    const found = await programme.places.findVenue(venueId)
    if (!found) return refuse('not-found', { what: 'venue', id: venueId })
    await programme.places.setVenueRemoved(venueId, null)
    return { removed: false }
  })
}

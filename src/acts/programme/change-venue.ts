import { checkVenue } from '#core/programme/check-place.ts'
import type { Venue } from '#core/programme/venue.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import { withChange } from '#core/with-change.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { NewVenue } from '../ports/programme.ts'

export async function changeVenue(
  house: Pick<House, 'store'>,
  acting: Acting,
  { venueId, ...change }: { venueId: string } & Partial<NewVenue>,
): Promise<Venue | Refusal> {
  return house.store.within(acting.organisation, async ({ programme }) => {
    const found = await programme.places.findVenue(venueId)
    if (!found) return refuse('not-found', { what: 'venue', id: venueId })
    const { removed: _, ...venue } = found
    const changed = withChange(venue, change)
    const wrong = checkVenue(changed)
    if (wrong) return wrong
    if (changed.slug !== venue.slug && (await programme.places.venueSlugs()).has(changed.slug)) {
      return refuse('already-exists', { what: 'venue', name: changed.slug })
    }
    await programme.places.changeVenue(venueId, change)
    return changed
  })
}

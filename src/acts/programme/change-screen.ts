import { checkScreen } from '#core/programme/check-place.ts'
import type { Screen } from '#core/programme/venue.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import { withChange } from '#core/with-change.ts'
import type { Acting } from '../acting.ts'
import { openSeats } from '../boxoffice/steps/open-seats.ts'
import type { House } from '../ports/house.ts'
import type { NewScreen } from '../ports/programme.ts'

/**
 * Changes a screen. The ledgers of its released screenings that have not begun take a new capacity at once, as after a
 * move to another screen (docs/rules/seat-ledger.md#setting).
 *
 * Refuses `not-enough-seats`, and changes nothing, when more seats of one of them are taken than there would be.
 */
export async function changeScreen(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { screenId, ...change }: { screenId: string } & Partial<Omit<NewScreen, 'venueId'>>,
): Promise<Screen | Refusal> {
  return house.store.within(acting.organisation, async ({ programme, boxOffice }) => {
    const found = await programme.places.findScreen(screenId)
    if (!found) return refuse('not-found', { what: 'screen', id: screenId })
    const { removed: _, ...screen } = found
    const changed = withChange(screen, change)
    const wrong = checkScreen(changed)
    if (wrong) return wrong
    const resizes =
      changed.capacity !== screen.capacity || changed.wheelchairPlaces !== screen.wheelchairPlaces
    // A map says itself how many places there are (docs/rules/seat-maps.md#kinds).
    if (resizes && (await boxOffice.screenMap(screenId)))
      return refuse('wrong-value', { field: 'capacity', value: changed.capacity })
    if (
      changed.slug !== screen.slug &&
      (await programme.places.screenSlugs(screen.venueId)).has(changed.slug)
    ) {
      return refuse('already-exists', { what: 'screen', name: changed.slug })
    }
    await programme.places.changeScreen(screenId, change)
    if (changed.capacity !== screen.capacity) {
      const at = house.clock.now()
      const note = { at, by: acting.by, why: `${changed.name}: ${screen.capacity} → ${changed.capacity}` }
      for (const screeningId of await boxOffice.openScreeningsOn(screenId, at)) {
        const refused = await openSeats(boxOffice, screeningId, { ...changed, id: screenId }, note)
        if (refused) return { ...refused, about: { ...refused.about, screen: changed.name } }
      }
    }
    return changed
  })
}

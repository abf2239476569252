import { checkScreen } from '#core/programme/check-place.ts'
import type { Screen } from '#core/programme/venue.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import { withChange } from '#core/with-change.ts'
import type { Acting } from './acting.ts'
import type { House } from './ports/house.ts'
import type { NewScreen } from './ports/programme.ts'

/** Changes a screen. A new capacity counts for screenings released from now on; open ledgers stay as they are. */
export async function changeScreen(
  house: Pick<House, 'store'>,
  acting: Acting,
  { screenId, ...change }: { screenId: string } & Partial<Omit<NewScreen, 'venueId'>>,
): Promise<Screen | Refusal> {
  return house.store.within(acting.organisation, async ({ programme }) => {
    const found = await programme.places.findScreen(screenId)
    if (!found) return refuse('not-found', { what: 'screen', id: screenId })
    const { removed: _, ...screen } = found
    const changed = withChange(screen, change)
    const wrong = checkScreen(changed)
    if (wrong) return wrong
    if (
      changed.slug !== screen.slug &&
      (await programme.places.screenSlugs(screen.venueId)).has(changed.slug)
    ) {
      return refuse('already-exists', { what: 'screen', name: changed.slug })
    }
    await programme.places.changeScreen(screenId, change)
    return changed
  })
}

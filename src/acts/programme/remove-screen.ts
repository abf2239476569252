import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Takes a screen away; `in-use` while an edition that is not over has screenings on it. */
export async function removeScreen(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { screenId }: { screenId: string },
): Promise<{ removed: true } | Refusal> {
  return house.store.within(acting.organisation, async ({ programme }) => {
    const found = await programme.places.findScreen(screenId)
    if (!found) return refuse('not-found', { what: 'screen', id: screenId })
    const count = await programme.places.screeningCount([screenId])
    if (count > 0) return refuse('in-use', { what: 'screen', name: found.name, by: 'screenings', count })
    await programme.places.setScreenRemoved(screenId, house.clock.now())
    return { removed: true }
  })
}

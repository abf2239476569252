import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Undoes remove-screen. */
export async function restoreScreen(
  house: Pick<House, 'store'>,
  acting: Acting,
  { screenId }: { screenId: string },
): Promise<{ removed: false } | Refusal> {
  return house.store.within(acting.organisation, async ({ programme }) => {
    const found = await programme.places.findScreen(screenId)
    if (!found) return refuse('not-found', { what: 'screen', id: screenId })
    await programme.places.setScreenRemoved(screenId, null)
    return { removed: false }
  })
}

import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Undoes remove-guest. */
export async function restoreGuest(
  house: Pick<House, 'store'>,
  acting: Acting,
  { guestId }: { guestId: string },
): Promise<{ removed: false } | Refusal> {
  return house.store.within(acting.organisation, async ({ programme }) => {
    const found = await programme.guests.find(guestId)
    if (!found) return refuse('not-found', { what: 'guest', id: guestId })
    await programme.guests.setRemoved(guestId, null)
    return { removed: false }
  })
}

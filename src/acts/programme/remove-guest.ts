import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Takes a guest away; screenings keep the place, so that bringing the guest back restores everything. */
export async function removeGuest(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { guestId }: { guestId: string },
): Promise<{ removed: true } | Refusal> {
  return house.store.within(acting.organisation, async ({ programme }) => {
    const found = await programme.guests.find(guestId)
    if (!found) return refuse('not-found', { what: 'guest', id: guestId })
    await programme.guests.setRemoved(guestId, house.clock.now())
    return { removed: true }
  })
}

import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Takes a still out of the kit; it can be brought back. */
export function removeStill(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { stillId }: { stillId: string },
): Promise<{ removed: true } | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ pressOffice }) => {
    if (!(await pressOffice.still(stillId))) return refuse('not-found', { what: 'still', id: stillId })
    await pressOffice.setStillRemoved(stillId, house.clock.now())
    return { removed: true }
  })
}

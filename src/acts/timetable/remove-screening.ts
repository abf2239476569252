import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/**
 * Takes a screening out of the draft. One that the public knows is withdrawn with the next release, and its ticket
 * holders are told; to keep it visible as cancelled, cancel it instead. A proposal it came from is open again.
 */
export async function removeScreening(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { screeningId }: { screeningId: string },
): Promise<{ removed: true } | Refusal> {
  return house.store.within(acting.organisation, async ({ programme }) => {
    const found = await programme.screenings.find(screeningId, 'lock')
    if (!found) return refuse('not-found', { what: 'screening', id: screeningId })
    await programme.screenings.setRemoved(screeningId, house.clock.now())
    for (const proposal of await programme.proposals.ofScreening(screeningId)) {
      await programme.proposals.change(proposal.id, { state: 'open' })
    }
    return { removed: true }
  })
}

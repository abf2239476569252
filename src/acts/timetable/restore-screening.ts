import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { checkScreeningParts } from './steps/check-screening-parts.ts'

/** Undoes remove-screening; `not-found` when its item or screen has been taken away in the meantime. */
export async function restoreScreening(
  house: Pick<House, 'store'>,
  acting: Acting,
  { screeningId }: { screeningId: string },
): Promise<{ removed: false } | Refusal> {
  return house.store.within(acting.organisation, async ({ programme }) => {
    const found = await programme.screenings.find(screeningId, 'lock')
    if (!found) return refuse('not-found', { what: 'screening', id: screeningId })
    const edition = (await programme.editions.find(found.editionId))!
    const missing = await checkScreeningParts(programme, edition, found)
    if (missing) return missing
    await programme.screenings.setRemoved(screeningId, null)
    for (const proposal of await programme.proposals.ofScreening(screeningId)) {
      await programme.proposals.change(proposal.id, { state: 'accepted' })
    }
    return { removed: false }
  })
}

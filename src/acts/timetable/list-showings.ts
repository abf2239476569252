import type { Showing } from '#core/programme/showing.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** How the items of an edition are to be shown, of which anybody has said so, and the screenings that are pinned. */
export function listShowings(
  house: Pick<House, 'store'>,
  acting: Acting,
  { editionId }: { editionId: string },
): Promise<{ showings: Showing[]; pinnedIds: string[] } | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ programme }) => {
    if (!(await programme.editions.find(editionId)))
      return refuse('not-found', { what: 'edition', id: editionId })
    return {
      showings: await programme.showings.ofEdition(editionId),
      pinnedIds: await programme.showings.pinned(editionId),
    }
  })
}

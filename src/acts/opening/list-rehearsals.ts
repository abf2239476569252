import type { Rehearsal } from '#core/boxoffice/rehearsal/figures.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** With a curve each; older ones stay in the table. */
const most = 20

/** The rehearsals of an edition's sale, the newest first. */
export function listRehearsals(
  house: Pick<House, 'store'>,
  acting: Acting,
  { editionId }: { editionId: string },
): Promise<Rehearsal[] | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ programme, rehearsals }) => {
    if (!(await programme.editions.find(editionId)))
      return refuse('not-found', { what: 'edition', id: editionId })
    return rehearsals.ofEdition(editionId, most)
  })
}

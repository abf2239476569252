import type { Award } from '#core/audience/award/ballot.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** How the audience award of an edition stands; its result is not counted (see show-award). */
export function findAward(
  house: Pick<House, 'store'>,
  acting: Acting,
  { editionId }: { editionId: string },
): Promise<Award | Refusal<'not-found'>> {
  return house.store.within(
    acting.organisation,
    async ({ awards }) =>
      (await awards.find(editionId)) ?? refuse('not-found', { what: 'award', id: editionId }),
  )
}

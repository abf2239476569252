import type { Award } from '#core/audience/award/ballot.ts'
import { type Standing, standings } from '#core/audience/award/standings.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

export interface AwardShown {
  award: Award
  /** Best first; null until it is opened, for whoever asks. */
  result: Standing[] | null
}

/** The audience award of an edition, with its result once that is opened. */
export function showAward(
  house: Pick<House, 'store'>,
  acting: Acting,
  { editionId }: { editionId: string },
): Promise<AwardShown | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ awards }) => {
    const award = await awards.find(editionId)
    if (!award) return refuse('not-found', { what: 'award', id: editionId })
    const result = award.openedAt && standings(await awards.counted(editionId), award.leastVotes)
    return { award, result }
  })
}

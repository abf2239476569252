import type { Award } from '#core/audience/award/ballot.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Opens the result of the audience award, for good: no vote is taken after it, and everybody may see it. */
export function openAward(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { editionId }: { editionId: string },
): Promise<Award | Refusal<'not-found' | 'award-opened'>> {
  return house.store.within(acting.organisation, async ({ awards }) => {
    const award = await awards.find(editionId, 'lock')
    if (!award) return refuse('not-found', { what: 'award', id: editionId })
    if (award.openedAt) return refuse('award-opened')
    const opened: Award = { ...award, openedAt: house.clock.now(), openedBy: acting.by }
    await awards.put(opened)
    return opened
  })
}

import { type Award, whyNotAward } from '#core/audience/award/ballot.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Lets the audience of an edition vote, or says anew how long and how many it takes. Not once the result is opened. */
export function setAward(
  house: Pick<House, 'store'>,
  acting: Acting,
  { editionId, ...rules }: Pick<Award, 'editionId' | 'closesAfterHours' | 'leastVotes'>,
): Promise<Award | Refusal<'not-found' | 'wrong-value' | 'award-opened'>> {
  return house.store.within(acting.organisation, async ({ programme, awards }) => {
    if (!(await programme.editions.find(editionId)))
      return refuse('not-found', { what: 'edition', id: editionId })
    const wrong = whyNotAward(rules)
    if (wrong) return wrong
    if ((await awards.find(editionId, 'lock'))?.openedAt) return refuse('award-opened')
    const award: Award = { editionId, ...rules, openedAt: null, openedBy: '' }
    await awards.put(award)
    return award
  })
}

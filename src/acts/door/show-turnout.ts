import type { Turnout } from '#core/audience/award/turnout.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** How many came and voted, screening by screening; nothing of what they voted (docs/rules/audience-award.md#secrecy). */
export function showTurnout(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { editionId }: { editionId: string },
): Promise<Turnout[] | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ awards }) =>
    (await awards.find(editionId))
      ? awards.turnout(editionId, house.clock.now())
      : refuse('not-found', { what: 'award', id: editionId }),
  )
}

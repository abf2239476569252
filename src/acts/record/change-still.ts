import { type Still, whyNotStill } from '#core/press/press-kit.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import { withChange } from '#core/with-change.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Says anew whose a still is and what it shows. */
export function changeStill(
  house: Pick<House, 'store'>,
  acting: Acting,
  { stillId, ...change }: { stillId: string } & Partial<Pick<Still, 'credit' | 'description'>>,
): Promise<Still | Refusal<'not-found' | 'wrong-value'>> {
  return house.store.within(acting.organisation, async ({ pressOffice }) => {
    const found = await pressOffice.still(stillId)
    if (!found) return refuse('not-found', { what: 'still', id: stillId })
    const changed = withChange(found, change)
    const wrong = whyNotStill(changed)
    if (wrong) return wrong
    await pressOffice.changeStill(stillId, changed)
    return changed
  })
}

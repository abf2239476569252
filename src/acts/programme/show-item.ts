import type { ProgrammeItem } from '#core/programme/screening.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { Kept } from '../ports/programme.ts'

export async function showItem(
  house: Pick<House, 'store'>,
  acting: Acting,
  { itemId }: { itemId: string },
): Promise<Kept<ProgrammeItem> | Refusal> {
  return house.store.within(acting.organisation, async ({ programme }) => {
    return (await programme.items.find(itemId)) ?? refuse('not-found', { what: 'item', id: itemId })
  })
}

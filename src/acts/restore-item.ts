import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from './acting.ts'
import type { House } from './ports/house.ts'

/** Undoes remove-item. */
export async function restoreItem(
  house: Pick<House, 'store'>,
  acting: Acting,
  { itemId }: { itemId: string },
): Promise<{ removed: false } | Refusal> {
  return house.store.within(acting.organisation, async ({ programme }) => {
    const found = await programme.items.find(itemId)
    if (!found) return refuse('not-found', { what: 'item', id: itemId })
    await programme.items.setRemoved(itemId, null)
    return { removed: false }
  })
}

import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { checkItemParts } from './steps/check-item-parts.ts'

/** Undoes remove-item; `not-found` when a film or the section of it has been taken away in the meantime. */
export async function restoreItem(
  house: Pick<House, 'store'>,
  acting: Acting,
  { itemId }: { itemId: string },
): Promise<{ removed: false } | Refusal> {
  return house.store.within(acting.organisation, async ({ record, programme }) => {
    const found = await programme.items.find(itemId)
    if (!found) return refuse('not-found', { what: 'item', id: itemId })
    const parts = await checkItemParts(record, programme, found)
    if ('refused' in parts) return parts
    await programme.items.setRemoved(itemId, null)
    return { removed: false }
  })
}

import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Takes a programme item away; `in-use` while screenings show it. */
export async function removeItem(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { itemId }: { itemId: string },
): Promise<{ removed: true } | Refusal> {
  return house.store.within(acting.organisation, async ({ programme }) => {
    const found = await programme.items.find(itemId)
    if (!found) return refuse('not-found', { what: 'item', id: itemId })
    const count = await programme.items.screeningCount(itemId)
    if (count > 0) return refuse('in-use', { what: 'item', name: found.slug, by: 'screenings', count })
    await programme.items.setRemoved(itemId, house.clock.now())
    return { removed: true }
  })
}

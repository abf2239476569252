import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Undoes remove-press-entry. */
export async function restorePressEntry(
  house: Pick<House, 'store'>,
  acting: Acting,
  { pressEntryId }: { pressEntryId: string },
): Promise<{ removed: false } | Refusal> {
  return house.store.within(acting.organisation, async ({ record }) => {
    const found = await record.press.find(pressEntryId)
    if (!found) return refuse('not-found', { what: 'press-entry', id: pressEntryId })
    await record.press.setRemoved(pressEntryId, null)
    return { removed: false }
  })
}

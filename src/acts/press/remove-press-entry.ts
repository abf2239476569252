import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Takes a press entry away; the document it came from stays. */
export async function removePressEntry(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { pressEntryId }: { pressEntryId: string },
): Promise<{ removed: true } | Refusal> {
  return house.store.within(acting.organisation, async ({ record }) => {
    const found = await record.press.find(pressEntryId)
    if (!found) return refuse('not-found', { what: 'press-entry', id: pressEntryId })
    await record.press.setRemoved(pressEntryId, house.clock.now())
    return { removed: true }
  })
}

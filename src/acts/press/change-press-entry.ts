import { checkPressEntry } from '#core/film/check-press-entry.ts'
import type { PressEntry } from '#core/film/film.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import { withChange } from '#core/with-change.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { NewPressEntry } from '../ports/record.ts'

export async function changePressEntry(
  house: Pick<House, 'store'>,
  acting: Acting,
  {
    pressEntryId,
    ...change
  }: { pressEntryId: string } & Partial<Omit<NewPressEntry, 'filmId' | 'documentId'>>,
): Promise<PressEntry | Refusal> {
  return house.store.within(acting.organisation, async ({ record }) => {
    const found = await record.press.find(pressEntryId)
    if (!found) return refuse('not-found', { what: 'press-entry', id: pressEntryId })
    const { removed: _, ...entry } = found
    const changed = withChange(entry, change)
    const wrong = checkPressEntry(changed)
    if (wrong) return wrong
    await record.press.change(pressEntryId, change)
    return changed
  })
}

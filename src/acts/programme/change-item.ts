import { checkItem } from '#core/programme/check-screening.ts'
import type { ProgrammeItem } from '#core/programme/screening.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import { withChange } from '#core/with-change.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { NewItem } from '../ports/programme.ts'
import { checkItemParts } from './steps/check-item-parts.ts'

/** Changes an item. Its screenings keep the minutes they were placed with. */
export async function changeItem(
  house: Pick<House, 'store'>,
  acting: Acting,
  { itemId, ...change }: { itemId: string } & Partial<Omit<NewItem, 'editionId'>>,
): Promise<ProgrammeItem | Refusal> {
  return house.store.within(acting.organisation, async ({ programme, record }) => {
    const found = await programme.items.find(itemId)
    if (!found) return refuse('not-found', { what: 'item', id: itemId })
    const { removed: _, ...item } = found
    const changed = withChange(item, change)
    const parts = await checkItemParts(record, programme, changed)
    if ('refused' in parts) return parts
    const wrong = checkItem(changed)
    if (wrong) return wrong
    if (changed.slug !== item.slug && (await programme.items.slugs(item.editionId)).has(changed.slug)) {
      return refuse('already-exists', { what: 'item', name: changed.slug })
    }
    await programme.items.change(itemId, change)
    return changed
  })
}

import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Takes a section away; `in-use` while programme items stand in it. */
export async function removeSection(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { sectionId }: { sectionId: string },
): Promise<{ removed: true } | Refusal> {
  return house.store.within(acting.organisation, async ({ programme }) => {
    const section = await programme.sections.find(sectionId)
    if (!section) return refuse('not-found', { what: 'section', id: sectionId })
    const count = await programme.sections.itemCount(sectionId)
    if (count > 0) return refuse('in-use', { what: 'section', name: section.slug, by: 'items', count })
    await programme.sections.setRemoved(sectionId, house.clock.now())
    return { removed: true }
  })
}

import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

export async function restoreSection(
  house: Pick<House, 'store'>,
  acting: Acting,
  { sectionId }: { sectionId: string },
): Promise<{ removed: false } | Refusal> {
  return house.store.within(acting.organisation, async ({ programme }) => {
    const section = await programme.sections.find(sectionId)
    if (!section) return refuse('not-found', { what: 'section', id: sectionId })
    await programme.sections.setRemoved(sectionId, null)
    return { removed: false }
  })
}

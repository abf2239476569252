import { checkSection } from '#core/programme/check-edition.ts'
import type { Section } from '#core/programme/edition.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import { withChange } from '#core/with-change.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { NewSection } from '../ports/programme.ts'

export async function changeSection(
  house: Pick<House, 'store'>,
  acting: Acting,
  { sectionId, ...change }: { sectionId: string } & Partial<Omit<NewSection, 'editionId'>>,
): Promise<Section | Refusal> {
  return house.store.within(acting.organisation, async ({ programme }) => {
    const found = await programme.sections.find(sectionId)
    if (!found) return refuse('not-found', { what: 'section', id: sectionId })
    const { removed: _, ...section } = found
    const changed = withChange(section, change)
    const wrong = checkSection(changed)
    if (wrong) return wrong
    if (
      changed.slug !== section.slug &&
      (await programme.sections.slugs(section.editionId)).has(changed.slug)
    ) {
      return refuse('already-exists', { what: 'section', name: changed.slug })
    }
    await programme.sections.change(sectionId, change)
    return changed
  })
}

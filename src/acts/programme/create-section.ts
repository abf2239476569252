import type { Localised } from '#core/localised.ts'
import { checkSection } from '#core/programme/check-edition.ts'
import type { Section } from '#core/programme/edition.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import { freeSlug, slugOf } from '#core/slug.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { NewSection } from '../ports/programme.ts'

export interface SectionToCreate extends Partial<NewSection> {
  editionId: string
  name: Localised
}

/** Adds a section at the end unless a position is given. */
export async function createSection(
  house: Pick<House, 'store'>,
  acting: Acting,
  input: SectionToCreate,
): Promise<Section | Refusal> {
  return house.store.within(acting.organisation, async ({ programme }) => {
    const edition = await programme.editions.find(input.editionId)
    if (!edition) return refuse('not-found', { what: 'edition', id: input.editionId })
    const taken = await programme.sections.slugs(edition.id)
    if (input.slug !== undefined && taken.has(input.slug)) {
      return refuse('already-exists', { what: 'section', name: input.slug })
    }
    const others = await programme.sections.ofEdition(edition.id)
    const mainName = input.name[edition.languages[0]!] ?? Object.values(input.name)[0] ?? ''
    const section: NewSection = {
      editionId: edition.id,
      slug: input.slug ?? freeSlug(slugOf(mainName), taken),
      name: input.name,
      about: input.about ?? {},
      colour: input.colour ?? '#7a3b2e',
      position: input.position ?? Math.max(0, ...others.map(other => other.position + 1)),
    }
    const wrong = checkSection(section)
    if (wrong) return wrong
    return { id: await programme.sections.add(section), ...section }
  })
}

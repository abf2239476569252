import type { ListWish, Page } from '#core/page.ts'
import type { Section } from '#core/programme/edition.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Sections of an edition, in the order of the programme unless sorted otherwise. */
export async function listSections(
  house: Pick<House, 'store'>,
  acting: Acting,
  { editionId, ...wish }: { editionId: string } & ListWish<'position' | 'name'>,
): Promise<Page<Section>> {
  return house.store.within(acting.organisation, ({ programme }) => programme.sections.list(editionId, wish))
}

import { checkItem } from '#core/programme/check-screening.ts'
import type { ProgrammeItem } from '#core/programme/screening.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import { freeSlug, slugOf } from '#core/slug.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { NewItem } from '../ports/programme.ts'
import { checkItemParts } from './steps/check-item-parts.ts'

export type ItemToCreate = Pick<NewItem, 'editionId' | 'filmIds'> & Partial<NewItem>

/** Makes a film, or films in an order, something that can be shown. A bundle needs a title of its own. */
export async function createItem(
  house: Pick<House, 'store'>,
  acting: Acting,
  input: ItemToCreate,
): Promise<ProgrammeItem | Refusal> {
  return house.store.within(acting.organisation, async ({ programme, record }) => {
    const edition = await programme.editions.find(input.editionId)
    if (!edition) return refuse('not-found', { what: 'edition', id: input.editionId })
    const title = input.title ?? {}
    const parts = await checkItemParts(record, programme, {
      editionId: edition.id,
      filmIds: input.filmIds,
      sectionId: input.sectionId ?? null,
      title,
    })
    if ('refused' in parts) return parts
    const taken = await programme.items.slugs(edition.id)
    if (input.slug !== undefined && taken.has(input.slug)) {
      return refuse('already-exists', { what: 'item', name: input.slug })
    }
    const ownTitle = title[edition.languages[0]!] ?? Object.values(title)[0]
    const item: NewItem = {
      editionId: edition.id,
      slug: input.slug ?? freeSlug(ownTitle ? slugOf(ownTitle) : parts.films[0]!.slug, taken),
      sectionId: input.sectionId ?? null,
      title,
      about: input.about ?? {},
      filmIds: input.filmIds,
    }
    const wrong = checkItem(item)
    if (wrong) return wrong
    return { id: await programme.items.add(item), ...item }
  })
}

import type { Edition } from '#core/programme/edition.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** One edition, by its id or by its address. */
export async function showEdition(
  house: Pick<House, 'store'>,
  acting: Acting,
  input: { editionId: string } | { editionSlug: string },
): Promise<Edition | Refusal> {
  return house.store.within(acting.organisation, async ({ programme }) => {
    const edition =
      'editionId' in input
        ? await programme.editions.find(input.editionId)
        : await programme.editions.withSlug(input.editionSlug)
    const asked = 'editionId' in input ? input.editionId : input.editionSlug
    return edition ?? refuse('not-found', { what: 'edition', id: asked })
  })
}

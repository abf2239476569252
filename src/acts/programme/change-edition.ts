import { checkEdition } from '#core/programme/check-edition.ts'
import type { Edition } from '#core/programme/edition.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import { withChange } from '#core/with-change.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { NewEdition } from '../ports/programme.ts'

/** Changes what is given of an edition. The zone stays once something is placed: every screening would move. */
export async function changeEdition(
  house: Pick<House, 'store'>,
  acting: Acting,
  { editionId, version, ...change }: { editionId: string; version?: number } & Partial<NewEdition>,
): Promise<Edition | Refusal> {
  return house.store.within(acting.organisation, async ({ programme }) => {
    const edition = await programme.editions.find(editionId, 'lock')
    if (!edition) return refuse('not-found', { what: 'edition', id: editionId })
    if (version !== undefined && version !== edition.version) {
      return refuse('stale', { what: 'edition', version: edition.version })
    }
    const changed = withChange(edition, change)
    const wrong = checkEdition(changed)
    if (wrong) return wrong
    if (changed.slug !== edition.slug && (await programme.editions.slugs()).has(changed.slug)) {
      return refuse('already-exists', { what: 'edition', name: changed.slug })
    }
    if (changed.timeZone !== edition.timeZone) {
      const placed = await programme.screenings.ofEdition(editionId)
      if (placed.length > 0) {
        return refuse('in-use', {
          what: 'time zone',
          name: edition.timeZone,
          by: 'screenings',
          count: placed.length,
        })
      }
    }
    await programme.editions.change(editionId, change)
    return { ...changed, version: edition.version + 1 }
  })
}

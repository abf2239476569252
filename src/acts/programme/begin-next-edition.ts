import { idFrom } from '#core/id.ts'
import type { Edition } from '#core/programme/edition.ts'
import { tableNamed } from '#core/reach/edition-file/all-tables.ts'
import { type Heir, inherited, inheritedRows, weeksUntil } from '#core/reach/edition-file/next-edition.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { addEdition } from './create-edition.ts'

export interface NextEdition {
  /** The one that it follows. */
  editionId: string
  name: string
  /** Or the nearest day of the old weekday; without it, 52 weeks later. */
  startsOn?: Temporal.PlainDate
}

/**
 * Makes an edition as the one before it was: settings, sections, opening hours, prices, passes, ways to pay, on the same
 * weekdays. No film, no screening and nobody comes along (docs/rules/next-edition.md).
 */
export async function beginNextEdition(
  house: Pick<House, 'store' | 'chance'>,
  acting: Acting,
  { editionId, name, startsOn }: NextEdition,
): Promise<Edition | Refusal> {
  return house.store.within(acting.organisation, async ({ programme, editionRows }) => {
    const before = await programme.editions.find(editionId)
    if (!before) return refuse('not-found', { what: 'edition', id: editionId })
    const days = 7 * weeksUntil(before.startsOn, startsOn)
    const { id: _, slug: __, version: ___, releasedVersion: ____, ...settings } = before
    const edition = await addEdition(programme, {
      ...settings,
      name,
      startsOn: before.startsOn.add({ days }),
      endsOn: before.endsOn.add({ days }),
      stage: 'intake',
      saleOpensAt: null,
    })
    if (isRefusal(edition)) return edition
    const heir: Heir = {
      editionId: edition.id,
      timeZone: edition.timeZone,
      days,
      newId: () => idFrom(house.chance.bytes(16)),
      ids: new Map(),
    }
    for (const table of inherited.map(tableNamed)) {
      const rows = await editionRows.rowsOf(table, editionId, false)
      const notTaken = await editionRows.add(table, inheritedRows(table, rows, heir))
      if (notTaken)
        throw new Error(
          `${notTaken.table} of ${before.slug} cannot be had again: ${JSON.stringify(notTaken)}`,
        )
    }
    return edition
  })
}

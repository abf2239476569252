import type { Edition } from '#core/programme/edition.ts'
import type { Row } from '#core/reach/edition-file/rows.ts'
import { pathOf, type Table } from '#core/reach/edition-file/table.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import { freeSlug } from '#core/slug.ts'
import type { Acting } from '../acting.ts'
import type { EditionRowShelf, NotTaken } from '../ports/edition-rows.ts'
import type { House } from '../ports/house.ts'
import { readEditionArchive } from './steps/read-edition-archive.ts'

/**
 * Brings an export of an edition in, whole or not at all. Rows keep their ids; what of films, people and places is here
 * already stays as it is, with all that hangs on it (docs/export-format.md#coming-in).
 */
export async function importEdition(
  house: Pick<House, 'store' | 'clock' | 'archives'>,
  acting: Acting,
  { bytes }: { bytes: Uint8Array },
): Promise<Edition | Refusal> {
  const archive = await house.archives.open(bytes)
  if (isRefusal(archive)) return archive
  const read = await readEditionArchive(archive)
  if (isRefusal(read)) return read
  const { manifest, tables } = read
  const fileOf = async (name: string) => {
    const file = await archive.read(name)
    // It was unfolded before.
    if (isRefusal(file)) throw new Error(`${name} cannot be read a second time`)
    return file
  }
  return house.store.within(acting.organisation, async ({ programme, editionRows }) => {
    const { id, slug } = tables[0]!.rows[0] as { id: string; slug: string }
    const taken = await programme.editions.slugs()
    if (taken.has(slug) || (await programme.editions.find(id))) return refuse('edition-there', { slug })
    const there = new Set<string>()
    const added: { table: Table; rows: Row[] }[] = []
    for (const { table, rows } of tables) {
      const mine = await newcomers(editionRows, table, rows, there)
      const notTaken = await editionRows.add(table, await withFreeSlugs(editionRows, table, mine), fileOf)
      if (notTaken) return refusalOf(notTaken)
      added.push({ table, rows: mine })
    }
    for (const { table, rows } of added) {
      const notTaken = await editionRows.fillIn(table, rows)
      if (notTaken) return refusalOf(notTaken)
    }
    const strange = await strangeRows(editionRows, added, id)
    if (strange) return refuse('archive-table-wrong', { name: pathOf(strange), row: 0, column: 'id' })
    if (manifest.withPeople) await editionRows.endMonthlyGifts(id, house.clock.now(), acting.by)
    else await editionRows.beginJournal(id, house.clock.now(), acting.by)
    const notTaken = await editionRows.close(id)
    if (notTaken) return refusalOf(notTaken)
    return (await programme.editions.find(id))!
  })
}

/** The first table whose rows hang on another edition's: fewer belong to this one than came in. */
async function strangeRows(
  editionRows: EditionRowShelf,
  added: readonly { table: Table; rows: readonly Row[] }[],
  editionId: string,
): Promise<Table | undefined> {
  for (const { table, rows } of added)
    if (!table.isShared && table.belongs !== 'all')
      if ((await editionRows.rowsThatBelong(table, editionId)) !== rows.length) return table
  return undefined
}

const refusalOf = (notTaken: NotTaken): Refusal => refuse('archive-rows-refused', { ...notTaken })

/**
 * The rows that are not here yet.
 *
 * @param there ids that are here, of the tables before; those of this one are added
 */
async function newcomers(
  editionRows: EditionRowShelf,
  table: Table,
  rows: readonly Row[],
  there: Set<string>,
): Promise<Row[]> {
  if (!table.isShared) return [...rows]
  const { hangsOn } = table
  const loose = hangsOn === undefined ? rows : rows.filter(row => !there.has(String(row[hangsOn])))
  if (!table.columns.id) return [...loose]
  const known = await editionRows.idsThere(
    table,
    rows.map(row => String(row.id)),
  )
  const mine = loose.filter(row => !known.has(String(row.id)))
  const isMine = new Set(mine.map(row => row.id))
  for (const { id } of rows) if (!isMine.has(id)) there.add(String(id))
  return mine
}

async function withFreeSlugs(
  editionRows: EditionRowShelf,
  table: Table,
  rows: readonly Row[],
): Promise<readonly Row[]> {
  if (!table.hasOwnAddress || rows.length === 0) return rows
  const taken = await editionRows.takenSlugs(table)
  return rows.map(row => {
    const slug = freeSlug(String(row.slug), taken)
    taken.add(slug)
    return { ...row, slug }
  })
}

import { csvOf } from '#core/csv.ts'
import { tablesOf } from '#core/reach/edition-file/all-tables.ts'
import { formatVersion, manifestPath, writeManifest } from '#core/reach/edition-file/manifest.ts'
import { type Report, reportPath, reports } from '#core/reach/edition-file/reports.ts'
import { type Row, writeRows } from '#core/reach/edition-file/rows.ts'
import { fileColumns, pathOf, type Table } from '#core/reach/edition-file/table.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { Archives } from '../ports/archives.ts'
import type { House } from '../ports/house.ts'

export interface EditionToExport {
  editionId: string
  /** Buyers, visitors and readers too; else what they did is told in numbers alone. */
  withPeople: boolean
}

/** What was exported, in rows of tables. */
export interface ExportedEdition {
  slug: string
  tables: number
  rows: number
}

/**
 * Writes everything of an edition as one ZIP of CSV and JSON (docs/export-format.md), as of one moment.
 *
 * @param write takes the file piece by piece; nothing of a refused export is written
 */
export async function exportEdition(
  house: Pick<House, 'store' | 'clock' | 'archives'>,
  acting: Acting,
  { editionId, withPeople }: EditionToExport,
  write: (chunk: Uint8Array) => Promise<void>,
): Promise<ExportedEdition | Refusal> {
  return house.store.within(acting.organisation, async ({ programme, editionRows }) => {
    await editionRows.holdStill()
    const edition = await programme.editions.find(editionId)
    if (!edition) return refuse('not-found', { what: 'edition', id: editionId })
    const tables = tablesOf(withPeople)
    const wrong = whyTooLarge(house.archives, await editionRows.sizeOfFiles(editionId), tables.length)
    if (wrong) return wrong
    const packing = house.archives.pack(write)
    const encoder = new TextEncoder()
    const counts: Record<string, number> = {}
    for (const table of tables) {
      const rows = await editionRows.rowsOf(table, editionId, withPeople)
      counts[table.name] = rows.length
      for (const [row, column] of filesIn(table, rows)) row[column] = filePath(table, row, column)
      await packing.add(pathOf(table), encoder.encode(writeRows(table, rows)))
      for (const [row, column] of filesIn(table, rows))
        await packing.add(String(row[column]), await editionRows.fileOf(table, column, String(row.id)))
    }
    const report = (of: Report, lines: (string | number)[][]) =>
      packing.add(reportPath(of), encoder.encode(csvOf([of.columns, ...lines])))
    await report(reports.screenings, await editionRows.screeningLines(editionId))
    await report(reports.sales, await editionRows.salesLines(editionId))
    const { id, slug, name } = edition
    const manifest = writeManifest({
      format: 'cartelera-edition',
      version: formatVersion,
      madeAt: house.clock.now().toString(),
      withPeople,
      edition: { id, slug, name },
      rows: counts,
    })
    await packing.add(manifestPath, encoder.encode(manifest))
    await packing.close()
    const all = Object.values(counts)
    return { slug, tables: all.length, rows: all.reduce((sum, count) => sum + count, 0) }
  })
}

function whyTooLarge(
  { most, mostFiles }: Pick<Archives, 'most' | 'mostFiles'>,
  { files, bytes }: { files: number; bytes: number },
  tables: number,
): Refusal<'archive-too-large'> | undefined {
  if (bytes > most * 1024 * 1024) return refuse('archive-too-large', { most })
  // Beside the manifest.
  return files + tables + Object.keys(reports).length + 1 > mostFiles
    ? refuse('archive-too-large', { mostFiles })
    : undefined
}

const filesIn = (table: Table, rows: readonly Row[]): [Row, string][] =>
  rows.flatMap(row => fileColumns(table).map((column): [Row, string] => [row, column]))

/** A file under the name it came with, for people who look into the archive. */
function filePath(table: Table, row: Row, column: string): string {
  const name = String(row.name).replaceAll(/[^\w.-]+/g, '_')
  return `files/${table.name}/${row.id}/${column}-${name.slice(-80)}`
}

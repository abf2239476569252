import { tablesOf } from '#core/reach/edition-file/all-tables.ts'
import {
  formatVersion,
  type Manifest,
  manifestPath,
  readManifest,
} from '#core/reach/edition-file/manifest.ts'
import { reportPath, reports } from '#core/reach/edition-file/reports.ts'
import { type Row, readRows } from '#core/reach/edition-file/rows.ts'
import { fileColumns, pathOf, type Table } from '#core/reach/edition-file/table.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Archive, ArchiveRefusal } from '../../ports/archives.ts'

/** An export that was read whole and found in order; files are told by their names in the archive. */
export interface EditionArchive {
  manifest: Manifest
  tables: { table: Table; rows: Row[] }[]
}

export type ArchiveFault =
  | ArchiveRefusal
  | Refusal<'archive-unknown' | 'archive-file-missing' | 'archive-file-unknown' | 'archive-table-wrong'>

/**
 * Reads an export of an edition. What is missing, not known, or not what its column can hold, refuses the whole of it;
 * rows that say they are another edition's too.
 */
export async function readEditionArchive(archive: Archive): Promise<EditionArchive | ArchiveFault> {
  const there = new Set(archive.names)
  const textOf = async (name: string): Promise<string | ArchiveFault> => {
    if (!there.has(name)) return refuse('archive-file-missing', { name })
    const bytes = await archive.read(name)
    if (isRefusal(bytes)) return bytes
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    } catch {
      return refuse('archive-damaged', { name })
    }
  }
  if (!there.has(manifestPath)) return refuse('archive-unknown')
  const told = await textOf(manifestPath)
  if (isRefusal(told)) return told
  const manifest = readManifest(told)
  if (!manifest) return refuse('archive-unknown')
  if (manifest.version !== formatVersion) return refuse('archive-unknown', { version: manifest.version })
  const expected = new Set([manifestPath, ...Object.values(reports).map(reportPath)])
  const tables: EditionArchive['tables'] = []
  for (const table of tablesOf(manifest.withPeople)) {
    const name = pathOf(table)
    expected.add(name)
    const text = await textOf(name)
    if (isRefusal(text)) return text
    const rows = readRows(table, text)
    if (!Array.isArray(rows)) return refuse('archive-table-wrong', { name, ...rows })
    const foreign = foreignRow(table, rows, manifest.edition.id)
    if (foreign) return refuse('archive-table-wrong', { name, ...foreign })
    tables.push({ table, rows })
  }
  for (const { table, rows } of tables)
    for (const row of rows)
      for (const column of fileColumns(table)) {
        const name = String(row[column])
        if (!there.has(name)) return refuse('archive-file-missing', { name })
        expected.add(name)
        const fault = await archive.check(name)
        if (fault) return fault
      }
  const unknown = archive.names.find(name => !expected.has(name))
  return unknown === undefined ? { manifest, tables } : refuse('archive-file-unknown', { name: unknown })
}

/** The first row that says it is of another edition than the manifest's, or a table of editions that has not just this one. */
function foreignRow(
  table: Table,
  rows: readonly Row[],
  editionId: string,
): { row: number; column: string } | undefined {
  const columns = Object.keys(table.columns).filter(
    name => table.columns[name]!.of === 'edition' || (table.name === 'edition' && name === 'id'),
  )
  for (const column of columns) {
    const at = rows.findIndex(row => row[column] !== editionId)
    if (at >= 0) return { row: at + 1, column }
  }
  return table.name === 'edition' && rows.length !== 1 ? { row: 0, column: 'id' } : undefined
}

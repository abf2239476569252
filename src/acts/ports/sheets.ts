import type { Sheet } from '#core/reading/stated/table-layout.ts'
import type { DocumentRefusal } from './document-text.ts'

/** The tables of a workbook or a CSV file, every row of them, so that rows can be told by their numbers. */
export interface Sheets {
  sheetsOf(bytes: Uint8Array, name: string): Promise<Sheet[] | DocumentRefusal>
}

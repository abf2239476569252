import type { Row } from '#core/reach/edition-file/rows.ts'
import type { Table } from '#core/reach/edition-file/table.ts'

/** Why rows are not taken: one is there already, names one that is not, holds a value that cannot be kept, or breaks a rule. */
export interface NotTaken {
  table: string
  fault: 'there' | 'missing' | 'value' | 'rule'
  /** Columns and values of the first such row, joined by commas; empty where they are not known. */
  column: string
  value: string
  /** The name of the rule in the database; empty where it has none. */
  rule: string
}

/** The rows of an edition as an export has them, inside one transaction. */
export interface EditionRowShelf {
  /** Whatever is read after this is as of one moment. Comes before anything else. */
  holdStill(): Promise<void>
  /** The files of an edition together. */
  sizeOfFiles(editionId: string): Promise<{ files: number; bytes: number }>
  /** In the order of the table's key; columns that are files are null. */
  rowsOf(table: Table, editionId: string, withPeople: boolean): Promise<Row[]>
  fileOf(table: Table, column: string, id: string): Promise<Uint8Array>
  /** Lines of the reports (core/reach/edition-file/reports.ts). */
  screeningLines(editionId: string): Promise<(string | number)[][]>
  salesLines(editionId: string): Promise<(string | number)[][]>

  /** Which of these rows are in the table. */
  idsThere(table: Table, ids: readonly string[]): Promise<Set<string>>
  /** The slugs that a table has; nobody else gets one until the transaction ends. */
  takenSlugs(table: Table): Promise<Set<string>>
  /**
   * Columns that are later stay empty.
   *
   * @param fileOf what a column that is a file names: asked for one by one
   */
  add(
    table: Table,
    rows: readonly Row[],
    fileOf?: (name: string) => Promise<Uint8Array>,
  ): Promise<NotTaken | undefined>
  /** Fills in what was left for later. */
  fillIn(table: Table, rows: readonly Row[]): Promise<NotTaken | undefined>
  /** Begins the journal of seats with the allocations of an edition as they are. */
  beginJournal(editionId: string, at: Temporal.Instant, by: string): Promise<void>
  /** How many rows of a table belong to an edition. */
  rowsThatBelong(table: Table, editionId: string): Promise<number>
  /** Monthly gifts that run go on in the house that they came from alone: two would charge one card. */
  endMonthlyGifts(editionId: string, at: Temporal.Instant, by: string): Promise<void>
  /** Holds everything against the rules that wait for the end, and tells no webhook of what happened elsewhere. */
  close(editionId: string): Promise<NotTaken | undefined>
}

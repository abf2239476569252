/** What a cell can hold (docs/export-format.md#values). `bytes` is short binary data; `file` is a file of its own. */
export type CellKind =
  | 'id'
  | 'text'
  | 'whole'
  | 'number'
  | 'yes-no'
  | 'moment'
  | 'day'
  | 'hour'
  | 'list'
  | 'json'
  | 'bytes'
  | 'file'

export interface Column {
  kind: CellKind
  /** The table whose row it names by `id` (or by that table's only key). */
  of?: string
  isOptional?: true
  /** Names a row that may come later, in its own table or another: filled in when all rows are there. */
  isLater?: true
  /** A secret of this house: always empty in an export, and not taken from one. */
  staysHere?: true
  /** What stands there in an export without people. */
  withoutPeople?: string | number | boolean
}

/** Which rows of a table belong to an edition. */
export type Belongs =
  | 'all'
  /** The column names the edition. */
  | { edition: string }
  /** What these columns name belongs to it; an empty one is no hindrance. */
  | { through: readonly string[] }
  /** A row that belongs to it names them; `and` follows a column of their own one step further. */
  | { namedBy: readonly [table: string, column: string]; and?: string }
  | { where: Readonly<Record<string, string | null>> }
  | { either: readonly Belongs[] }

/** One table of an export: what is written, what is read and what the documentation says follow from this alone. */
export interface Table {
  name: string
  /** One sentence for docs/export-format.md. */
  says: string
  belongs: Belongs
  columns: Readonly<Record<string, Column>>
  /** The columns that tell its rows apart; a journal has none: its rows are numbered anew in their order. */
  key: readonly string[]
  /** Only in an export with people. */
  isOfPeople?: true
  /** Fewer rows in an export without people. */
  withoutPeople?: Belongs
  /** Other editions may have the same row: one that is there already stays as it is. */
  isShared?: true
  /** Of shared rows: left out where what this column names was there already. */
  hangsOn?: string
  /** Its `slug` is unique in the organisation: a newcomer gets the next free one. */
  hasOwnAddress?: true
}

const plain = (kind: CellKind): Column => ({ kind })

export const id = plain('id')
export const text = plain('text')
export const whole = plain('whole')
export const number = plain('number')
export const yesNo = plain('yes-no')
export const moment = plain('moment')
export const day = plain('day')
export const hour = plain('hour')
export const list = plain('list')
export const json = plain('json')
export const bytes = plain('bytes')
export const file = plain('file')

/** Names a row of another table. */
export const ref = (of: string): Column => ({ kind: 'id', of })
export const optional = (column: Column): Column => ({ ...column, isOptional: true })
export const later = (of: string): Column => ({ kind: 'id', of, isOptional: true, isLater: true })
/** Who of the staff did it: the account's id, told only where people are. */
export const staff: Column = { kind: 'text', withoutPeople: 'export' }
export const secret = (column: Column): Column => ({ ...column, isOptional: true, staysHere: true })
/** A count of what people did. */
export const ofPeople = (column: Column, without: number | boolean): Column => ({
  ...column,
  withoutPeople: without,
})

/** An amount in minor units of its currency. */
export const money = { amount: whole, currency: text }
/** Of a journal: when, who and why. */
export const note = { at: moment, by: text, why: text }

export const onlyWithPeople = (tables: readonly Omit<Table, 'isOfPeople'>[]): Table[] =>
  tables.map(table => ({ ...table, isOfPeople: true }))

/** The columns that are files of their own. */
export const fileColumns = ({ columns }: Table): string[] =>
  Object.keys(columns).filter(name => columns[name]!.kind === 'file')

/**
 * A table is CSV as long as that tells everything: nothing nested, and no optional text, of which CSV could not say
 * whether it is empty or not there.
 */
export function formOf({ columns }: Table): 'csv' | 'json' {
  const nested = Object.values(columns).some(
    ({ kind, isOptional }) => kind === 'list' || kind === 'json' || (kind === 'text' && isOptional),
  )
  return nested ? 'json' : 'csv'
}

/** Where the table stands in the archive. */
export const pathOf = (table: Table): string => `tables/${table.name}.${formOf(table)}`

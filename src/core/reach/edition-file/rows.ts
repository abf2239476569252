import { csvOf, readCsv } from '../../csv.ts'
import { isId } from '../../id.ts'
import { type Column, formOf, type Table } from './table.ts'

/** One row of a table as JSON tells it; what is not there is null. */
export type Row = Record<string, unknown>

/** Where a table cannot be read: the row from 1 (0: the table as a whole), and the column. */
export interface TableFault {
  row: number
  column: string
}

/** A table as it stands in the archive. */
export function writeRows(table: Table, rows: readonly Row[]): string {
  const names = Object.keys(table.columns)
  if (formOf(table) === 'json') {
    const told = rows.map(row => JSON.stringify(Object.fromEntries(names.map(name => [name, row[name]]))))
    return `[\n${told.join(',\n')}\n]\n`
  }
  return csvOf([names, ...rows.map(row => names.map(name => cellOf(row[name])))])
}

function cellOf(value: unknown): string | number {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return value as string | number
}

/** The rows of a table, every cell checked against what its column can hold. */
export function readRows(table: Table, text: string): Row[] | TableFault {
  const read = formOf(table) === 'json' ? readJson(text) : readCells(table, text)
  if (!Array.isArray(read)) return read
  for (const [at, row] of read.entries()) {
    const column = wrongColumn(table, row)
    if (column !== undefined) return { row: at + 1, column }
  }
  return read
}

function readJson(text: string): Row[] | TableFault {
  try {
    const read: unknown = JSON.parse(text)
    return Array.isArray(read) && read.every(isRow) ? read : { row: 0, column: '' }
  } catch {
    return { row: 0, column: '' }
  }
}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function readCells(table: Table, text: string): Row[] | TableFault {
  const [names, ...lines] = readCsv(text) ?? []
  if (!names) return { row: 0, column: '' }
  const short = lines.findIndex(line => line.length !== names.length)
  if (short >= 0) return { row: short + 1, column: '' }
  return lines.map(line =>
    Object.fromEntries(names.map((name, at) => [name, valueIn(table.columns[name], line[at]!)])),
  )
}

function valueIn(column: Column | undefined, cell: string): unknown {
  if (column?.kind === 'text') return cell
  if (cell === '') return null
  if (column?.kind === 'whole' || column?.kind === 'number') return Number(cell)
  if (column?.kind === 'yes-no') return cell === 'yes' ? true : cell === 'no' ? false : cell
  return cell
}

/** The first column that is unknown, missing or holds what it cannot; optional ones may be missing. */
function wrongColumn({ columns }: Table, row: Row): string | undefined {
  for (const name of Object.keys(row)) if (!Object.hasOwn(columns, name)) return name
  for (const [name, column] of Object.entries(columns)) {
    const value = row[name] ?? null
    row[name] = value
    if (value === null ? !column.isOptional : !holds[column.kind](value)) return name
  }
  return undefined
}

const isText = (value: unknown): value is string => typeof value === 'string'

const holds: Record<Column['kind'], (value: unknown) => boolean> = {
  id: value => isText(value) && isId(value),
  text: isText,
  whole: Number.isSafeInteger,
  number: Number.isFinite,
  'yes-no': value => typeof value === 'boolean',
  moment: value => parses(Temporal.Instant.from, value),
  day: value => parses(Temporal.PlainDate.from, value),
  hour: value => parses(Temporal.PlainTime.from, value),
  list: value => Array.isArray(value) && value.every(each => isText(each) || Number.isSafeInteger(each)),
  json: () => true,
  bytes: value => isText(value) && /^\\x(?:[0-9a-f]{2})*$/.test(value),
  file: value => isText(value) && value.startsWith('files/'),
}

function parses(from: (text: string) => unknown, value: unknown): boolean {
  if (!isText(value)) return false
  try {
    from(value)
    return true
  } catch {
    return false
  }
}

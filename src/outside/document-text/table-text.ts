import { Readable } from 'node:stream'
import ExcelJS from 'exceljs'
import type { Sheet } from '#core/reading/stated/table-layout.ts'
import { separatorOf } from './table-shape.ts'

/** The sheets of a workbook; hidden ones stay out, and so do empty rows unless they are counted. */
export async function sheetsOfWorkbook(
  bytes: Uint8Array,
  rows: 'filled' | 'all' = 'filled',
): Promise<Sheet[]> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(new Uint8Array(bytes).buffer as ArrayBuffer)
  const from1904 = workbook.properties.date1904 === true
  return workbook.worksheets
    .filter(it => it.state === 'visible')
    .map(it => ({ name: it.name, rows: rowsOf(it, from1904, rows === 'all') }))
}

/** A table in comma-, semicolon-, tab- or bar-separated text (RFC 4180 quoting). */
export async function sheetOfCsv(
  text: string,
  name: string,
  rows: 'filled' | 'all' = 'filled',
): Promise<Sheet> {
  // the first line by which Excel is told the separator
  const told = /^sep=(.)\r?\n/i.exec(text)
  const own = told ? text.slice(told[0].length) : text
  const separator = told?.[1] ?? separatorOf(own)
  const all = rows === 'all'
  const read = await csvRows(own, separator, '"', all).catch(() => csvRows(own, separator, null, all))
  return { name, rows: read }
}

async function csvRows(
  text: string,
  delimiter: string,
  quote: string | null,
  all: boolean,
): Promise<Sheet['rows']> {
  const sheet = await new ExcelJS.Workbook().csv.read(Readable.from([text]), {
    // without a mark for quoting, a stray quotation mark is a letter like any other
    parserOptions: { delimiter, quote: quote as string, trim: true },
    map: (value: string) => value,
  })
  return rowsOf(sheet, false, all)
}

function rowsOf(sheet: ExcelJS.Worksheet, from1904: boolean, all: boolean): Sheet['rows'] {
  const rows: string[][] = []
  sheet.eachRow({ includeEmpty: all }, row => {
    const cells: string[] = []
    row.eachCell({ includeEmpty: true }, cell => void cells.push(cellText(cell, from1904)))
    rows.push(cells)
  })
  return rows
}

function cellText(cell: ExcelJS.Cell, from1904: boolean): string {
  const { value } = cell
  const result = typeof value === 'object' && value !== null && 'result' in value ? value.result : value
  if (result instanceof Date) return dateText(result, cell.numFmt ?? '', from1904)
  if (cell.type === ExcelJS.ValueType.Error) return ''
  return typeof result === 'number' ? String(Math.round(result * 1e6) / 1e6) : cell.text
}

const DAY = 86_400_000

/**
 * A date, a date with its hour, or (where the cell shows hours alone, or counts from the first day of Excel's calendar) a
 * time or length as `h:mm`, with seconds where they are shown.
 */
function dateText(date: Date, format: string, from1904: boolean): string {
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)
  const shown = format.replace(/"[^"]*"|\\./g, '')
  const hoursOnly = /h/i.test(shown) && !/[yd]/i.test(shown)
  const elapsed = date.getTime() - first
  if (hoursOnly || elapsed < DAY * 2) {
    const seconds = Math.round((/\[h/i.test(shown) || elapsed < DAY * 2 ? elapsed : elapsed % DAY) / 1000)
    const two = (it: number) => String(it).padStart(2, '0')
    const clock = `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}`
    return /s/i.test(shown) || /\[h/i.test(shown) ? `${clock}:${two(seconds % 60)}` : clock
  }
  const iso = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString()
  return date.getTime() % DAY === 0 || !/h/i.test(shown)
    ? iso.slice(0, 10)
    : `${iso.slice(0, 10)} ${iso.slice(11, 16)}`
}

import { Readable } from 'node:stream'
import ExcelJS from 'exceljs'

/**
 * A table of films as text: a film a row, each row its own block of `Heading: value` lines, so that every value stands
 * beside the heading that says what it is.
 */
export async function textOfWorkbook(bytes: Uint8Array): Promise<string> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(new Uint8Array(bytes).buffer as ArrayBuffer)
  return workbook.worksheets.flatMap(sheetBlocks).join('\n\n')
}

/** The same for comma-, semicolon- or tab-separated text (RFC 4180 quoting). */
export async function textOfCsv(text: string): Promise<string> {
  const workbook = new ExcelJS.Workbook()
  const sheet = await workbook.csv.read(Readable.from([text]), {
    parserOptions: { delimiter: separatorOf(text) },
    map: (value: string) => value,
  })
  return sheetBlocks(sheet).join('\n\n')
}

function sheetBlocks(sheet: ExcelJS.Worksheet): string[] {
  const rows: string[][] = []
  sheet.eachRow(row => {
    const cells: string[] = []
    row.eachCell({ includeEmpty: true }, cell => void cells.push(cellText(cell)))
    rows.push(cells)
  })
  return rowBlocks(rows)
}

function cellText(cell: ExcelJS.Cell): string {
  const { value } = cell
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return cell.text.replace(/\s+/g, ' ').trim()
}

function rowBlocks(rows: readonly string[][]): string[] {
  const filled = rows.filter(row => row.some(it => it.trim() !== ''))
  const [headings, ...films] = filled
  if (!headings) return []
  if (films.length === 0) return [headings.join('\t')]
  return films.map(row =>
    row
      .map((value, at) => [headings[at]?.replace(/[:\s]+$/u, '') ?? '', value.trim()] as const)
      .filter(([, value]) => value !== '')
      .map(([heading, value]) => (heading === '' ? value : `${heading}: ${value}`))
      .join('\n'),
  )
}

function separatorOf(text: string): string {
  const first = text.slice(0, text.indexOf('\n') < 0 ? undefined : text.indexOf('\n'))
  const counts = [',', ';', '\t'].map(mark => [mark, first.split(mark).length] as const)
  return counts.reduce((best, it) => (it[1] > best[1] ? it : best))[0]
}

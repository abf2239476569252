import { fold } from '../lexicon/fold.ts'
import { meaningOfHeading, plainHeading } from './headings.ts'
import { ADDRESS_WORDS } from './sheet-words.ts'
import type { StatedMeaning } from './statement.ts'

/** A sheet as it came: rows of cells, dates as `YYYY-MM-DD`, lengths as `h:mm:ss`. */
export interface Sheet {
  name: string
  rows: readonly (readonly string[])[]
}

/** First words of a text that was laid out from a table of films. */
export const SHEET_MARK = 'Spreadsheet: '

/** Headings are looked for in so many rows: exports put a title and a date above them. */
const HEADING_ROWS = 15

/**
 * A table of films as text: a film a block, each cell a line of its own behind its heading, so that every value stands
 * beside the words that say what it is. A table with no headings that the reader knows is set out row by row.
 */
export function tableText(sheets: readonly Sheet[]): string {
  return sheets
    .map(sheetText)
    .filter(it => it !== '')
    .join('\n\n')
}

function sheetText({ name, rows }: Sheet): string {
  const filled = rows.map(row => row.map(tidy)).filter(row => row.some(it => it !== ''))
  const at = headingRow(filled)
  if (at !== undefined) return blocks(name, filled[at]!, filled.slice(at + 1))
  const turned = transposed(filled)
  const turnedAt = headingRow(turned.slice(0, 1))
  if (turnedAt !== undefined) return blocks(name, turned[0]!, turned.slice(1))
  return filled.map(row => row.join('\t').trimEnd()).join('\n')
}

/** The row that holds most headings of films; one that names no film needs none. */
export function headingRow(rows: readonly (readonly string[])[]): number | undefined {
  let best: number | undefined
  let most = 1
  for (const [at, row] of rows.slice(0, HEADING_ROWS).entries()) {
    const meanings = row.map(it => (it === '' ? undefined : meaningOfHeading(it)))
    const told = new Set(meanings.filter(it => it !== undefined && it !== 'other'))
    if (!told.has('title') && !told.has('originalTitle')) continue
    if (told.size > most) {
      most = told.size
      best = at
    }
  }
  return best
}

/** A sheet about one film, labels in its first column. */
function transposed(rows: readonly (readonly string[])[]): string[][] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  if (width < 2 || width > 60 || rows.length > 400) return []
  return Array.from({ length: width }, (_, column) => rows.map(row => row[column] ?? ''))
}

function blocks(name: string, headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const labels = headings.map((it, at) => it.replace(/\s*:\s*/gu, ' ').trim() || `Column ${at + 1}`)
  const meanings = headings.map(it => meaningOfHeading(it))
  const films = inOrder(rows, meanings).map(row =>
    row
      .map((value, at) => (value === '' ? '' : `${labels[at] ?? `Column ${at + 1}`}: ${value}`))
      .filter(it => it !== '')
      .join('\n'),
  )
  return films.length === 0 ? '' : [`${SHEET_MARK}${name.replace(/\s+/gu, ' ')}`, ...films].join('\n\n')
}

/** Rows of a sheet of screenings, those of one film together in the order in which the films first come. */
function inOrder(
  rows: readonly (readonly string[])[],
  meanings: readonly (StatedMeaning | 'other' | undefined)[],
): readonly (readonly string[])[] {
  const title = meanings.indexOf('title')
  if (title < 0 || !meanings.includes('screeningDate')) return rows
  const films = new Map<string, (readonly string[])[]>()
  let last = ''
  for (const row of rows) {
    // a film told once and its dates below
    last = fold(row[title] ?? '') || last
    const own = films.get(last)
    if (own) own.push(row)
    else films.set(last, [row])
  }
  return [...films.values()].flat()
}

/** One line: lines of a list become its parts, those of a text run on. */
function tidy(cell: string): string {
  const lines = cell
    .split(/[\r\n\u2028]+/u)
    .map(it => it.replace(/[\s\u00a0]+/gu, ' ').trim())
    .filter(it => it !== '')
  const list = lines.length > 1 && lines.every(it => it.length <= 60 && !/[.,;:!?]$/u.test(it))
  return lines.join(list ? '; ' : ' ')
}

/** What each heading of a sheet announces, the sheet as a whole considered. */
export function meaningsOf(headings: readonly string[]): Map<string, StatedMeaning | undefined> {
  const told = new Map<string, StatedMeaning | undefined>()
  for (const heading of headings) {
    const meaning = meaningOfHeading(heading)
    told.set(heading, meaning === 'other' ? undefined : meaning)
  }
  if (headings.some(it => ADDRESS_WORDS.has(plainHeading(it))))
    for (const heading of headings) if (LIVES.has(plainHeading(heading))) told.set(heading, undefined)
  const screenings = [...told.values()].some(it => it === 'screeningDate')
  for (const [heading, meaning] of told) {
    // "Time" and "Length" are told apart by what stands beside them
    if (!screenings && meaning === 'screeningTime' && plainHeading(heading) === 'time')
      told.set(heading, 'minutes')
    if (!screenings && meaning?.startsWith('screening')) told.set(heading, undefined)
  }
  return told
}

const LIVES: ReadonlySet<string> = new Set(['country', 'pais', 'pays', 'land', 'paese'])

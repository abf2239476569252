import type { ReadEntry } from '../../film/claim.ts'
import { fold } from '../lexicon/fold.ts'
import { flatten } from '../page/flat-text.ts'
import { layOut } from '../page/lay-out.ts'
import { tellLanguage } from '../page/tell-language.ts'
import type { ExplainedDocument, Judged } from '../resolve.ts'
import { type StatedFilm, settleFilm } from './settle-statements.ts'
import type { StatedMeaning, Statement } from './statement.ts'
import { meaningsOf, SHEET_MARK } from './table-layout.ts'

interface Cell {
  heading: string
  value: string
  start: number
}

/** So much of a sheet tells its language. */
const LANGUAGE_FROM = 20_000

/**
 * Reads a table that was laid out as text (`tableText`): a film a block; blocks that follow one another with the same
 * title, or with none but a date, are one film. Undefined for every other text, and where no block names a film.
 */
export function readTable(text: string): ExplainedDocument | undefined {
  if (!text.startsWith(SHEET_MARK)) return undefined
  const language = tellLanguage(layOut(flatten(text.slice(0, LANGUAGE_FROM))))
  const entries: ReadEntry[] = []
  const judged: Judged[] = []
  for (const rows of sheetsOf(text)) {
    const meanings = meaningsOf([...new Set(rows.flatMap(row => row.map(it => it.heading)))])
    for (const film of filmsOf(rows, meanings)) {
      const settled = settleFilm(film, 'column', language, text)
      if (settled.facts.title === undefined && settled.facts.originalTitle === undefined) continue
      entries.push({ start: film.start, end: film.end, facts: settled.facts, claims: settled.claims })
      for (const it of settled.judged) judged.push(it)
    }
  }
  const [first] = entries
  if (!first) return undefined
  return {
    document: {
      kind: 'spreadsheet',
      language,
      facts: first.facts,
      claims: first.claims,
      ...(entries.length > 1 ? { entries } : {}),
    },
    judged,
  }
}

/** The blocks of each sheet, cell by cell. */
function sheetsOf(text: string): Cell[][][] {
  const sheets: Cell[][][] = []
  let row: Cell[] | undefined
  let at = 0
  while (at <= text.length) {
    const stop = text.indexOf('\n', at)
    const end = stop < 0 ? text.length : stop
    const line = text.slice(at, end)
    if (line === '') row = undefined
    else if (!row && line.startsWith(SHEET_MARK)) sheets.push([])
    else {
      const colon = line.indexOf(': ')
      if (!row) {
        row = []
        sheets.at(-1)!.push(row)
      }
      if (colon > 0)
        row.push({ heading: line.slice(0, colon), value: line.slice(colon + 2), start: at + colon + 2 })
    }
    at = end + 1
  }
  return sheets
}

function filmsOf(
  rows: readonly Cell[][],
  meanings: ReadonlyMap<string, StatedMeaning | undefined>,
): StatedFilm[] {
  const films: (StatedFilm & { title: string })[] = []
  const usual = rows.reduce((most, row) => Math.max(most, row.length), 0)
  for (const row of rows) {
    const statements = row.flatMap(cell => statementOf(cell, meanings.get(cell.heading), row[0]!.start))
    const named =
      statements.find(it => it.meaning === 'title') ?? statements.find(it => it.meaning === 'originalTitle')
    const title = named ? fold(named.text) : ''
    const last = films.at(-1)
    const end = row.length > 0 ? row.at(-1)!.start + row.at(-1)!.value.length : 0
    const shown = statements.some(it => it.meaning === 'screeningDate')
    if (last && shown && (title === '' || title === last.title)) {
      last.statements.push(...(title === '' ? statements.filter(isOfScreening) : statements))
      last.end = end
      continue
    }
    // a line that only names something, in a table that tells more, is a heading between films
    if (title === '' || (row.length === 1 && usual >= 4)) continue
    const [first] = row
    films.push({ start: first!.start - first!.heading.length - 2, end, statements, title })
  }
  return films
}

const isOfScreening = (it: Statement) => it.meaning.startsWith('screening')

function statementOf(cell: Cell, meaning: StatedMeaning | undefined, row: number): Statement[] {
  if (!meaning) return []
  const { heading, value, start } = cell
  return [{ meaning, name: heading, text: value, start, end: start + value.length, verbatim: true, row }]
}

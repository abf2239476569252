import type { TechnicalLine } from '../recognise/technical-line.ts'
import type { LabelledPart } from './labelled-parts.ts'
import type { Line, Page } from './page.ts'

/** The stretch of a page that tells of one film, in flat offsets. */
export interface EntrySpan {
  start: number
  end: number
}

/** What a page that tells of several films looks like; `main` when all but the first are mere mentions of others. */
export interface Entries {
  spans: EntrySpan[]
  main: boolean
}

/**
 * Finds the films of a page that tells of several: each has a head, a title over a line of data (country, year,
 * length), or a labelled title of its own. One head is one film, and the page stays whole.
 */
export function splitEntries(
  page: Page,
  technical: readonly TechnicalLine[],
  parts: readonly LabelledPart[],
): Entries | undefined {
  const starts = labelledHeads(page, parts) ?? dataHeads(page, technical, parts)
  if (starts.length < 2) return undefined
  const first = Math.max(0, starts[0]!)
  const spans = starts.map((line, at) => ({
    start: at === 0 ? 0 : page.lines[line]!.start,
    end: at + 1 < starts.length ? page.lines[starts[at + 1]! - 1]!.end : page.text.length,
  }))
  const prose = spans.map(() => 0)
  let at = 0
  for (const line of page.lines) {
    while (at + 1 < spans.length && line.start >= spans[at + 1]!.start) at++
    if (line.prose) prose[at]! += line.text.length
  }
  const rest = prose.slice(1)
  const main =
    first < 12 &&
    prose[0]! > 150 &&
    rest.reduce((most, it) => Math.max(most, it), 0) < Math.min(140, prose[0]! * 0.34)
  return { spans, main }
}

/** Rows of a table and lists of labelled records: every record begins with its title. */
function labelledHeads(page: Page, parts: readonly LabelledPart[]): number[] | undefined {
  const heads = parts.filter(
    it => it.meanings[0] === 'title' && it.style === 'colon' && it.end > it.start && startsLine(page, it),
  )
  const values = new Set(heads.map(it => page.text.slice(it.start, it.end)))
  if (values.size < 2 || values.size < heads.length) return undefined
  return heads.map(it => blockStart(page, it.line))
}

function startsLine(page: Page, part: LabelledPart): boolean {
  return page.lines[part.line]!.start === part.labelStart
}

function blockStart(page: Page, line: number): number {
  let at = line
  while (at > 0 && page.lines[at]!.blanks === 0 && !page.lines[at - 1]!.prose && line - at < 8) at--
  return at
}

/** A dense line of data with a title on one of the lines right above it. */
function dataHeads(
  page: Page,
  technical: readonly TechnicalLine[],
  parts: readonly LabelledPart[],
): number[] {
  const starts: number[] = []
  const labelled = new Set(parts.filter(it => it.style === 'colon' && !it.unknown).map(it => it.line))
  let floor = 0
  for (const data of technical) {
    const fields = new Set(data.candidates.filter(it => it.score >= 0.78).map(it => it.field))
    const head = [fields.has('countries'), fields.has('year'), fields.has('minutes')].filter(Boolean).length
    if (head < 2 || data.coverage < 0.5) continue
    if (labelled.has(data.line)) continue
    const start = titleAbove(page, data.line, floor)
    if (start === undefined) continue
    starts.push(start)
    floor = data.line + 1
  }
  return starts
}

function titleAbove(page: Page, line: number, floor: number): number | undefined {
  let start: number | undefined
  for (let at = line - 1; at >= Math.max(floor, line - 5); at--) {
    const it: Line = page.lines[at]!
    if (it.prose || it.words > 14) break
    start = at
    if (it.strong && !page.lines[at - 1]?.strong) break
    if (it.blanks > 0 && line - at >= 2) break
  }
  return start
}

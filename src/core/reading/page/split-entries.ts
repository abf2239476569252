import { timeIn } from '../lexicon/dates.ts'
import type { TechnicalLine } from '../recognise/technical-line.ts'
import { type FilmHead, filmHeads, isShowing } from './film-heads.ts'
import type { LabelledPart } from './labelled-parts.ts'
import type { Page } from './page.ts'

/** The stretch of a page that tells of one film, in flat offsets. */
export interface EntrySpan {
  start: number
  end: number
  /** Where the line of its title begins, and whether its data stand behind it in the same line. */
  head: { start: number; leadsData: boolean }
}

/** What a page that tells of several films looks like; `main` when all but the first are mere mentions of others. */
export interface Entries {
  spans: EntrySpan[]
  main: boolean
}

/**
 * Finds the films of a page that tells of several: each has a head, a title over (or before) a line of data (country,
 * year, length), or a labelled title of its own. One head is one film, and the page stays whole.
 */
export function splitEntries(
  page: Page,
  technical: readonly TechnicalLine[],
  parts: readonly LabelledPart[],
): Entries | undefined {
  const heads = labelledHeads(page, parts) ?? filmHeads(page, technical, parts)
  if (heads.length < 2 || isOneTwice(page, heads)) return undefined
  const starts = withLinesAbove(page, heads)
  const last = lastLine(page, starts)
  const endOfLast = last + 1 < page.lines.length ? page.lines[last]!.end : page.text.length
  const spans = heads.map((head, at) => ({
    start: page.lines[starts[at]!]!.start,
    end: at + 1 < heads.length ? page.lines[starts[at + 1]! - 1]!.end : endOfLast,
    head: { start: page.lines[head.line]!.start, leadsData: head.line === head.data },
  }))
  if (!isAboutFirst(page, heads, spans, parts)) return { spans, main: false }
  spans[0]!.start = 0
  return { spans, main: true }
}

/** Two pages are not one film in two languages above this length. */
const LONGEST_TWICE = 12_000

/** The same film told in two languages, one below the other. */
function isOneTwice(page: Page, heads: readonly FilmHead[]): boolean {
  return heads.length === 2 && heads[0]!.told === heads[1]!.told && page.text.length < LONGEST_TWICE
}

/** True where only the first film is told of, and the others are mentions: a filmography, what else is shown. */
function isAboutFirst(
  page: Page,
  heads: readonly FilmHead[],
  spans: readonly EntrySpan[],
  parts: readonly LabelledPart[],
): boolean {
  if (heads[0]!.line >= 12) return false
  const credited = new Set(parts.filter(it => !it.unknown && it.meanings[0] !== 'other').map(it => it.line))
  const told = heads.map(() => ({ prose: 0, credits: 0, sentences: 0, hours: 0 }))
  let at = 0
  for (const line of page.lines) {
    while (at + 1 < spans.length && line.start >= spans[at + 1]!.start) at++
    const own = told[at]!
    if (line.start > spans.at(-1)!.end) break
    if (line.prose) own.prose += line.text.length
    else if (line.index === heads[at]!.data) continue
    else if (credited.has(line.index)) own.credits++
    else if (isShowing(page, line) && timeIn(line.text)) own.hours++
    else if (line.words > 4 && /\p{Ll}\.$/u.test(line.text)) own.sentences++
  }
  const [first, ...others] = told
  const most = others.reduce((longest, it) => Math.max(longest, it.prose), 0)
  const full = others.filter(
    it => [it.prose + it.sentences, it.credits, it.hours].filter(sign => sign > 0).length > 1,
  )
  return first!.prose > 150 && most < Math.min(140, first!.prose * 0.34) && full.length * 2 < others.length
}

/** Rows of a table and lists of labelled records: every record begins with its title. */
function labelledHeads(page: Page, parts: readonly LabelledPart[]): FilmHead[] | undefined {
  const heads = parts.filter(
    it => it.meanings[0] === 'title' && it.style === 'colon' && it.end > it.start && startsLine(page, it),
  )
  const values = new Set(heads.map(it => page.text.slice(it.start, it.end)))
  if (values.size < 2 || values.size < heads.length) return undefined
  return heads.map(it => ({
    line: blockStart(page, it.line),
    data: it.line,
    told: page.text.slice(it.start, it.end),
  }))
}

function startsLine(page: Page, part: LabelledPart): boolean {
  return page.lines[part.line]!.start === part.labelStart
}

function blockStart(page: Page, line: number): number {
  let at = line
  while (at > 0 && page.lines[at]!.blanks === 0 && !page.lines[at - 1]!.prose && line - at < 8) at--
  return at
}

/** No more lines of days and hours stand above a title. */
const MOST_ABOVE = 4

/**
 * The first line of every film: that of its title, or, on a page that sets the hour above the title, that of the hour.
 * A page does so where its first film has one above and its last none below.
 */
function withLinesAbove(page: Page, heads: readonly FilmHead[]): number[] {
  const above = heads.map((head, at) => {
    const floor = at === 0 ? -1 : heads[at - 1]!.data
    let start = head.line
    while (
      start - 1 > floor &&
      head.line - start < MOST_ABOVE &&
      (start === head.line || page.lines[start]!.blanks < 2) &&
      isShowing(page, page.lines[start - 1]!)
    )
      start--
    return start
  })
  const last = heads.at(-1)!
  const below = page.lines.slice(last.data + 1).some(line => isShowing(page, line))
  const having = heads.filter((head, at) => above[at]! < head.line).length
  return above[0]! < heads[0]!.line && having * 2 >= heads.length && !below
    ? above
    : heads.map(head => head.line)
}

/**
 * The last line that still tells of the last film: it has as many blocks, set apart by empty lines, as the longest of the
 * others; what comes behind is about the house.
 */
function lastLine(page: Page, starts: readonly number[]): number {
  const blocksFrom = (from: number, until: number) =>
    page.lines.slice(from + 1, until).reduce((sum, line) => sum + (line.blanks > 0 ? 1 : 0), 0)
  const most = starts.slice(1).reduce((max, next, at) => Math.max(max, blocksFrom(starts[at]!, next)), 0)
  let blocks = 0
  for (let at = starts.at(-1)! + 1; at < page.lines.length; at++) {
    if (page.lines[at]!.blanks > 0) blocks++
    if (blocks > most) return at - 1
  }
  return page.lines.length - 1
}

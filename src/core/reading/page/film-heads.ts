import { dateIn, timeIn } from '../lexicon/dates.ts'
import { lean } from '../lexicon/lean.ts'
import { isPersonName } from '../names/person-names.ts'
import { leadLine } from '../recognise/name-lines.ts'
import type { TechnicalLine } from '../recognise/technical-line.ts'
import type { LabelledPart } from './labelled-parts.ts'
import type { Line, Page } from './page.ts'

/** Where a page begins to tell of a film. */
export interface FilmHead {
  /** The line with its title, or the first of the lines that may be it. */
  line: number
  /** The line with its data. */
  data: number
  /** Country, year and length, as far as the line of data tells them; two heads with the same are one film told twice. */
  told: string
}

/** `Arrebato (Iván Zulueta, 1979)`: a title with its maker and year, above a line of players and data. */
const WITH_MAKER = lean(/^[^()]{2,80}\s\((?:[^()\d]{2,60},\s)?[^()\d]{4,60},\s(?:18|19|20)\d\d\)$/u)

/** A title is no longer than this. */
const MOST_WORDS = 14
/** Between a title and its data stand a second title, the makers, a version. */
const LINES_TO_DATA = 5

/**
 * The films of a page by their data: a line with two of country, year and length and the title above it, or before the
 * data in the same line (`INVENTARIO (Inventura), Eslovenia, 2019, 84'`).
 */
export function filmHeads(
  page: Page,
  technical: readonly TechnicalLine[],
  parts: readonly LabelledPart[],
): FilmHead[] {
  const labels = new Set(
    parts
      .filter(it => !it.unknown && it.style !== 'spaced' && it.labelStart === page.lines[it.line]!.start)
      .map(it => it.line),
  )
  const data = technical.filter(it =>
    !labels.has(it.line)
      ? tellsFilm(it)
      : it.kinds >= 2 && WITH_MAKER.test(page.lines[it.line - 1]?.text ?? ''),
  )
  const made = data.filter(it => labels.has(it.line))
  if (made.length > 1 && made.length * 2 > data.length)
    return made.map(it => ({
      line: it.line - 1,
      data: it.line,
      told: page.lines[it.line - 1]!.text,
    }))
  const dense = new Set(data.filter(it => it.coverage >= 0.5).map(it => it.line))
  const heads: FilmHead[] = []
  const led: { head: FilmHead; at: number }[] = []
  let floor = 0
  for (const it of data) {
    const line = page.lines[it.line]!
    const inLine = leadsItsData(page, line, it)
    if (!inLine && it.coverage < 0.5) continue
    const above = titleAbove(page, it.line, floor, labels, dense)
    // `Ebenfalls im Dezember: Ist das Leben nicht schön? (…)`: a mention, whatever stands above
    const mentioned = inLine && /^\p{L}+(?:\s\p{L}+){1,4}:\s/u.test(line.text)
    const alone = above === undefined || mentioned || (inLine && !isTitleBeside(page, line, above))
    if (alone && !inLine) continue
    const head = { line: alone ? it.line : above!, data: it.line, told: toldBy(it) }
    if (inLine) led.push({ head, at: it.line })
    heads.push(head)
    floor = it.line + 1
  }
  // where most films stand in one line with their data, so do those below a heading of the section
  if (led.filter(it => it.head.line === it.at).length * 2 > heads.length)
    for (const it of led) it.head.line = it.at
  return heads
}

function tellsFilm(data: TechnicalLine): boolean {
  const told = new Set(data.candidates.filter(it => it.score >= 0.78).map(it => it.field))
  return [told.has('countries'), told.has('year'), told.has('minutes')].filter(Boolean).length >= 2
}

function toldBy(data: TechnicalLine): string {
  return data.candidates
    .filter(it => it.field === 'countries' || it.field === 'year' || it.field === 'minutes')
    .map(it => `${it.field} ${String(it.value)}`)
    .sort()
    .join(' ')
}

/** True where words that may be a title stand before the data of a line. */
function leadsItsData(page: Page, line: Line, data: TechnicalLine): boolean {
  const first = data.candidates
    .filter(it => it.field !== 'directors' && it.field !== 'title')
    .reduce((least, it) => Math.min(least, it.start), line.end)
  const lead = page.text.slice(line.start, first).replace(/[\s,;:(|·•–—/[-]+$/u, '')
  if (!/[\p{L}\d]/u.test(lead) || lead.split(/\s+/u).length > MOST_WORDS) return false
  if (/[.!?]\s+\p{Ll}/u.test(lead) || !/^[\p{Lu}\p{Lo}\d¿¡"“«„'‘(]/u.test(lead)) return false
  return !leadLine(page, line) && !/^\p{L}{1,12}\.?:\s/u.test(lead)
}

/** True where the line above is a title to the data of this line, whose own first words are then somebody's name. */
function isTitleBeside(page: Page, line: Line, above: number): boolean {
  const title = page.lines[above]!
  if (line.blanks > title.blanks || title.index !== line.index - 1) return above < line.index - 1
  const lead = line.text.split(/[,(|·•/–—]/u, 1)[0]!.trim()
  return isPersonName(lead) || lead.split(/\s+/u).length < 2
}

/** The line of a title above a line of data: past second titles and makers, not past showings, text and other data. */
function titleAbove(
  page: Page,
  line: number,
  floor: number,
  labels: ReadonlySet<number>,
  dense: ReadonlySet<number>,
): number | undefined {
  let start: number | undefined
  for (let at = line - 1; at >= Math.max(floor, line - LINES_TO_DATA); at--) {
    const it = page.lines[at]!
    if (it.prose || it.words > MOST_WORDS || dense.has(at)) break
    if (isShowing(page, it)) break
    if (!labels.has(at) && /[\p{L}\d?!]/u.test(it.text)) start = at
    if (it.strong && !page.lines[at - 1]?.strong) break
    if (it.blanks > 0 && (line - at >= 2 || page.lines[line]!.blanks === 0)) break
  }
  return start
}

/** A line of days and hours. */
export function isShowing(page: Page, line: Line): boolean {
  if (line.prose || !/\d/u.test(line.text)) return false
  const date = dateIn(line.text, 0, page.language)
  const time = timeIn(line.text)
  if (!date && !time) return false
  const letters = line.text.slice(0, Math.min(date?.start ?? 99, time?.start ?? 99)).match(/\p{L}+/gu) ?? []
  return letters.length <= 2
}

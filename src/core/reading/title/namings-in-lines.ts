import { countWords, DIGIT, kindAt } from '../lexicon/letters.ts'
import { BAR, COLON, DASH, QUOTATION, WIDE_SPACE } from '../lexicon/marks.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import type { LabelledPart } from '../page/labelled-parts.ts'
import type { Line, Page } from '../page/page.ts'
import type { TechnicalLine } from '../recognise/technical-line.ts'
import { clockBefore, cutTitle, withoutMaker } from './cut-title.ts'
import { besideKindWord, owned, toldAtEnd } from './headline-parts.ts'
import { JOINING } from './headlines.ts'
import { type Naming, namingAs } from './naming.ts'
import { saidText } from './said-text.ts'
import { titlesInStrokes } from './titles-in-strokes.ts'
import { wordsSaidAgain } from './words-said-again.ts'

/** Lines further down than this are read for what they say of the film, not for its name. */
const LINES_WITH_TITLES = 90
const LONGEST_LINE = 240
/** Lines of running text this near the top may be a headline or its teaser. */
const TEASERS = 7

/** Every short line, and every part of one, that may be the name of the film. */
export function namingsInLines(
  page: Page,
  data: ReadonlyMap<number, TechnicalLine>,
  parts: readonly LabelledPart[],
): Naming[] {
  const labels = labelsWithin(page, parts)
  const found: Naming[] = []
  for (const it of page.lines.slice(0, LINES_WITH_TITLES))
    if (it.text.length <= LONGEST_LINE && (!it.prose || it.index < TEASERS))
      found.push(...namingsIn(page, it, data.get(it.index), labels.get(it.index)))
  return found
}

/** Where the first label within a line begins, by line. */
function labelsWithin(page: Page, parts: readonly LabelledPart[]): ReadonlyMap<number, number> {
  const within = new Map<number, number>()
  for (const it of parts) {
    const { start } = page.lines[it.line]!
    if (!it.unknown && it.labelStart > start && !within.has(it.line))
      within.set(it.line, it.labelStart - start)
  }
  return within
}

function namingsIn(
  page: Page,
  line: Line,
  data: TechnicalLine | undefined,
  label: number | undefined,
): Naming[] {
  const found = data && leadsData(line, data) ? headOfData(page, line, data) : []
  if (data && data.coverage >= (data.kinds > 1 ? 0.6 : 0.9) && line.index > 0) return found
  if (!line.prose && line.words <= 18)
    found.push(...cutTitle(page.language, line, 0, firstInStrokes(line), 'line'))
  found.push(...besideKindWord(page, line), ...toldAtEnd(page, line), ...owned(page, line))
  if (!line.prose) found.push(...beforeYear(page, line), ...joinedWithNext(page, line))
  if (label !== undefined && label > 3) found.push(...beforeLabel(page, line, label))
  found.push(...partsOf(page, line))
  return found
}

function firstInStrokes(line: Line): string {
  return line.marks & BAR ? titlesInStrokes(line.text)[0]!.text : line.text
}

function leadsData(line: Line, { kinds, coverage }: TechnicalLine): boolean {
  return coverage < 0.95 && (kinds > 1 || /(?:18|19|20)\d\d/.test(line.text))
}

/** `EL VERDUGO (1963) España, Italia   87 min.`: the words before the data of a line. */
function headOfData(page: Page, line: Line, data: TechnicalLine): Naming[] {
  const figures = data.candidates.filter(it => it.field !== 'directors' && it.field !== 'title')
  const first = figures.reduce((least, it) => Math.min(least, it.start), line.end) - line.start
  const head = line.text.slice(0, first).replace(/[\s,;:(|·•–—/-]+$/u, '')
  const clock = clockBefore(head)
  const own = withoutMaker(head.slice(clock), page.language, line.cues)
  // "The print shown is a 35mm one": a sentence
  if (own === '' || (line.prose && JOINING.test(own))) return []
  return cutTitle(page.language, line, clock, own, 'head').slice(0, 1)
}

const DATED = /^(.{2,70}?)[\s/,–-]+(?:18|19|20)\d\d$/

/** `Die Brücke, 1959`. */
function beforeYear(page: Page, line: Line): Naming[] {
  const dated = kindAt(line.text, line.text.length - 1) & DIGIT ? DATED.exec(line.text) : null
  return dated ? cutTitle(page.language, line, 0, dated[1]!, 'line', 'year-behind') : []
}

/** `Die Brücke – Regie: Bernhard Wicki`: the words before the first label of a line. */
function beforeLabel(page: Page, line: Line, label: number): Naming[] {
  const before = line.text
    .slice(0, label)
    .replace(/[\s|·•.,;:/–—-]+$/u, '')
    .replace(/^[*★☆⭐\s]+/u, '')
  return cutTitle(page.language, line, 0, before, 'head')
}

/** A title set over two lines is one where the page says it whole elsewhere. */
function joinedWithNext(page: Page, line: Line): Naming[] {
  const next = page.lines[line.index + 1]
  // said whole on a third
  if (!next || page.lines.length < 3 || next.prose || next.blanks > 0 || line.words > 8 || next.words > 8)
    return []
  if (!meetElsewhere(page, line, next)) return []
  if (!saidText(page).folded.includes(`${line.folded} ${next.folded}`)) return []
  const text = page.text.slice(line.start, next.end).replace(/\s+/gu, ' ')
  const span = { start: line.start, end: next.end, line: line.index }
  return [namingAs(text, span, 'line', ['joined-lines'])]
}

/** False where no other line has both the last word of a line and the first of the next, as far as they are whole. */
function meetElsewhere(page: Page, line: Line, next: Line): boolean {
  const saidAgain = wordsSaidAgain(page)
  const ends = line.starts.word
  const begins = next.starts.word
  if (ends.length > 1 && !saidAgain(ends[ends.length - 1]!)) return false
  return begins.length < 2 || next.starts.at[0] !== 0 || saidAgain(begins[0]!)
}

/** What stands between a title and the other words of its line. */
const BETWEEN = /\s[|·•»›>/]\s|\s?[|›»]\s?|\s[–—-]\s|\s{2,}|\t|:\s/gu
const MAY_STAND_BETWEEN = BAR | DASH | COLON | QUOTATION | WIDE_SPACE
const MOST_STOPS = 6

function partsOf(page: Page, line: Line): Naming[] {
  if ((line.marks & MAY_STAND_BETWEEN) === 0) return []
  const stops = matchesOf(BETWEEN, line.text)
  if (stops.length === 0 || stops.length > MOST_STOPS) return []
  const found: Naming[] = []
  let from = 0
  for (const stop of [...stops, undefined]) {
    const part = line.text.slice(from, stop?.index)
    if (part.trim().length > 1 && countWords(part) <= 12)
      found.push(...cutTitle(page.language, line, from, part, 'part'))
    from += part.length + (stop?.[0].length ?? 0)
  }
  return found
}

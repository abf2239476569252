import type { StatedScreening } from '../../film/facts.ts'
import { type Candidate, candidate } from '../candidate.ts'
import { MONTHS, weekdaysCalled } from '../lexicon/calendar-words.ts'
import { dateIn, timeIn } from '../lexicon/dates.ts'
import { durationIn } from '../lexicon/durations.ts'
import { FESTIVAL_WORDS } from '../lexicon/festival-words.ts'
import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { countriesIn } from '../lexicon/lists-of-names.ts'
import { FIGURES } from '../lexicon/marks.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import type { LabelledPart } from '../page/labelled-parts.ts'
import type { Line, Page } from '../page/page.ts'
import { codesBeside } from './data-tokens.ts'
import { dateInLine } from './dated-lines.ts'

/** A year that the page gives to its programme; `sure` where no printed weekday need agree with it. */
interface StatedYear {
  year: number
  sure: boolean
  /** Months of the programme, where the page says which. */
  month?: number
}

/**
 * Showings told by day and month get the year that the page gives to its programme: the year of a festival's days, of the
 * month in a heading, of the festival's name. Where a weekday is printed it must be that of the day in that year.
 */
export function withYears(
  page: Page,
  shown: readonly Candidate[],
  parts: readonly LabelledPart[],
): Candidate[] {
  const bare = shown.filter(it => dateOf(it).startsWith('-'))
  if (bare.length === 0) return [...shown]
  const stated = statedYears(page, parts).filter(it => bare.every(own => agrees(page, own, it)))
  const years = new Set(stated.filter(it => it.sure).map(it => it.year))
  if (years.size === 0) for (const it of stated) years.add(it.year)
  if (years.size !== 1) return [...shown]
  const [year] = years
  return shown.map(it => {
    const value = it.value as unknown as StatedScreening
    if (!value.date.startsWith('-')) return it
    return candidate(
      'screenings',
      { ...value, date: `${year}${value.date.slice(1)}` },
      it,
      it.rule,
      it.score,
      ...(it.reasons ?? []),
      'the page gives its programme this year',
    )
  })
}

function dateOf(it: Candidate): string {
  return (it.value as unknown as StatedScreening).date
}

function agrees(page: Page, showing: Candidate, { year, sure, month }: StatedYear): boolean {
  const [, , ownMonth = '', ownDay = ''] = dateOf(showing).split('-')
  if (month !== undefined) {
    const apart = Math.abs(Number(ownMonth) - month)
    if (Math.min(apart, 12 - apart) > 1) return false
  }
  const printed = weekdaysBeside(page, showing, Number(ownMonth))
  if (printed.size === 0) return sure
  return printed.has(new Date(Date.UTC(year, Number(ownMonth) - 1, Number(ownDay))).getUTCDay())
}

const WORD = lean(/\p{L}{2,}/gu)

/** The weekdays that the words beside a date may mean. */
function weekdaysBeside(page: Page, showing: Candidate, month: number): ReadonlySet<number> {
  const from = Math.max(0, page.text.lastIndexOf('\n', showing.start - 1) + 1, showing.start - 16)
  const line = page.text.indexOf('\n', showing.start)
  const until = Math.min(line < 0 ? page.text.length : line, showing.start + 26)
  const found = new Set<number>()
  for (const word of matchesOf(WORD, page.text.slice(from, until)))
    if (MONTHS.get(fold(word[0])) !== month) for (const day of weekdaysCalled(fold(word[0]))) found.add(day)
  return found
}

const YEAR = /(?<![\d.,:/-])((?:19|20)\d\d)(?:\s?[-–/]\s?((?:19|20)\d\d))?(?!\d|[.,:]\d)/gu

const WORD_BEFORE_YEAR = lean(/(\p{L}{3,})\.?,?\s(?:del?\s)?$/u)

function statedYears(page: Page, parts: readonly LabelledPart[]): StatedYear[] {
  const found: StatedYear[] = []
  const labelled = new Set(
    parts
      .filter(
        it =>
          it.style !== 'spaced' && it.end > it.start && !it.meanings.includes('screenings') && !it.unknown,
      )
      .map(it => it.line),
  )
  for (const part of parts) {
    const released = part.meanings.includes('other')
      ? dateIn(page.text.slice(part.start, part.end), 0, page.language)?.date
      : undefined
    if (released && /^20\d\d-/u.test(released))
      found.push({ year: Number(released.slice(0, 4)), sure: false, month: Number(released.slice(5, 7)) })
  }
  for (const line of page.lines) {
    if (line.prose || line.words > 16 || line.words < 2 || (line.marks & FIGURES) === 0) continue
    if (!/(?:19|20)\d\d/.test(line.text)) continue
    if (/©|copyright|\(c\)|^\s*(?:tel|fax)/iu.test(line.text) || isOfFilm(line) || labelled.has(line.index))
      continue
    const date = dateInLine(page, line)
    const timed = timeIn(line.text) !== undefined
    const span = date?.date.startsWith('-') ? SPAN_WITH_YEAR.exec(line.text.slice(date.start)) : null
    if (date && span) {
      found.push({ year: Number(span[1]), sure: true, month: Number(date.date.slice(2, 4)) })
      continue
    }
    // `vom 06.11. bis 12.11.2025`
    const until = date?.date.startsWith('-') ? endOfSpan(page, line, date.end) : undefined
    if (until) {
      found.push({ year: Number(until.slice(0, 4)), sure: true, month: Number(until.slice(5, 7)) })
      continue
    }
    if (date && /^\d{4}/u.test(date.date)) {
      const month = Number(date.date.slice(5, 7))
      found.push({ year: Number(date.date.slice(0, 4)), sure: timed || isRange(line.text), month })
      continue
    }
    for (const match of matchesOf(YEAR, line.text)) {
      const token = { start: match.index, end: match.index + match[0].length }
      if (/\(\s*$/u.test(line.text.slice(0, match.index)) || codesBeside(line.text, token).length > 0)
        continue
      const month = MONTHS.get(WORD_BEFORE_YEAR.exec(line.folded.slice(0, match.index))?.[1] ?? '')
      const sure = month !== undefined || FESTIVAL_WORDS.test(line.text)
      if (!sure && line.index > 3 && line.words > 5) continue
      for (const figures of [match[1], match[2]])
        if (figures)
          found.push(
            month
              ? { year: Number(figures), sure, month }
              : { year: Number(figures), sure: sure && !match[2] },
          )
    }
  }
  return found
}

/** A country or a length beside the year: it is the film's. */
function isOfFilm(line: Line): boolean {
  return countriesIn(line.text, false, line.folded, line.starts).length > 0 && !FESTIVAL_WORDS.test(line.text)
    ? dateIn(line.text) === undefined
    : durationIn(line.text) !== undefined && timeIn(line.text) === undefined
}

const UNTIL = lean(
  /^\.?\s*(?:[-–—]|al?|au|bis(?:\szum)?|to|until|t\/m|tot|at[ée]|fins al|do|til|till)\s*(?:\p{L}{2,10}\.?,?\s)?(?=\d)/iu,
)

/** The second day of a span, where it has the year that the first has not. */
function endOfSpan(page: Page, line: Line, from: number): string | undefined {
  const to = UNTIL.exec(line.text.slice(from))
  if (!to) return undefined
  const date = dateIn(line.text, from + to[0].length, page.language)
  return date && date.start <= from + to[0].length + 1 && /^\d{4}/u.test(date.date) ? date.date : undefined
}

/** `April 9–16, 2026`, `Oct 28 – Nov 2 2025`: the year stands behind the second day. */
const SPAN_WITH_YEAR = lean(
  /^\p{L}{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?\s?[-–—]\s?(?:\p{L}{3,12}\.?\s)?\d{1,2}(?:st|nd|rd|th)?,?\s((?:19|20)\d\d)(?!\d)/u,
)

/** `8.–13. März 2016`, `del 4 al 6 de mayo de 2021`: the days of a festival. */
function isRange(text: string): boolean {
  return RANGE.test(text)
}

const RANGE = lean(
  /\d{1,2}\.?\s?(?:\p{L}{3,12}\.?\s)?(?:[-–—]|al?|au|bis(?: zum)?|to|until|t\/m|tot|at[ée]|fins al|e|a)\s?(?:\p{L}{3,10}\.?\s)?\d{1,2}(?!\d|[:.h]\d\d)/iu,
)

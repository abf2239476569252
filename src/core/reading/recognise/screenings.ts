import type { StatedScreening } from '../../film/facts.ts'
import { type Candidate, candidate } from '../candidate.ts'
import { WEEKDAYS } from '../lexicon/calendar-words.ts'
import { Cued } from '../lexicon/cues.ts'
import { dateIn, type FoundDate, timeIn } from '../lexicon/dates.ts'
import { durationIn } from '../lexicon/durations.ts'
import { fold } from '../lexicon/fold.ts'
import { SHOWING_WORDS } from '../lexicon/house-hours.ts'
import { lean } from '../lexicon/lean.ts'
import { COLON, FIGURES } from '../lexicon/marks.ts'
import type { LabelledPart } from '../page/labelled-parts.ts'
import type { Line, Page } from '../page/page.ts'
import { asAmericansMean } from './american-hours.ts'
import { dateInLine } from './dated-lines.ts'
import { dayTile } from './day-tiles.ts'
import { daysInARow } from './days-in-a-row.ts'
import { houseAbove, houseBelow, housesAbove, looksLikeVenue, venueBefore, venueIn } from './houses.ts'
import { dayUnder, type HeadedMonth, monthHeading } from './month-headings.ts'
import { withYears } from './screening-years.ts'
import { showTimes, strokesPartBeside } from './show-times.ts'

/**
 * Screenings: a date (its own line, or before the time, printed once or twice) and a time, with the venue on the same
 * line. Dates without a time are no screenings; they may be releases or the day an article appeared. Where the page tells
 * of several films, a line that is nothing but a day heads all of them until the next.
 */
export function screenings(
  page: Page,
  parts: readonly LabelledPart[],
  films: readonly { start: number }[] = [],
): Candidate[] {
  const found: Candidate[] = []
  const releases = new Set(
    parts
      .filter(
        it =>
          it.meanings.includes('other') &&
          !/date|datum|fecha|data|dag/i.test(page.text.slice(it.labelStart, it.labelEnd)),
      )
      .map(it => it.line),
  )
  const otherData = new Set(
    parts
      .filter(
        it =>
          it.style === 'colon' &&
          !it.unknown &&
          it.meanings.every(
            m => m !== 'screenings' && m !== 'other' && m !== 'guestsPresent' && m !== 'premiere',
          ),
      )
      .map(it => it.line),
  )
  let day: { date: string; line: number; start: number; venue?: string } | undefined
  let month: HeadedMonth | undefined
  let headed: typeof day
  let film = 0
  const houses = films.length > 0 ? housesAbove(page) : new Map<number, string>()
  let house: string | undefined
  for (const line of page.lines) {
    if (houses.size > 0) house = houses.get(line.index) ?? house
    while (film < films.length && line.start >= films[film]!.start) {
      film++
      day ??= headed && { ...headed, line: line.index - 1 }
    }
    const row = line.text.length < 240 ? daysInARow(line) : undefined
    if (
      (line.prose && !announcesShowing(line) && !row && !beginsWithShowing(page, line)) ||
      line.text.length > 400
    ) {
      day = undefined
      continue
    }
    if ((otherData.has(line.index) && !isShowing(page, line)) || APPEARED.test(line.text, line.cues)) continue
    const heading = monthHeading(line)
    const above = page.lines[line.index - 1]
    const leaf = heading && line.blanks === 0 && above && day?.line === above.index && dayTile(page, above)
    if (heading && !leaf) {
      month = heading
      day = undefined
      continue
    }
    if ((line.marks & FIGURES) === 0) {
      if (day && line.index - day.line > 1 && !looksLikeVenue(line)) day = undefined
      continue
    }
    let at = 0
    const venueAbove = () => houseAbove(page, line) ?? house
    if (row) {
      found.push(...showingsInARow(page, line, row, venueAbove))
      continue
    }
    const under = month && dayUnder(month, line.text)
    let date = dateInLine(page, line) ?? under ?? dayTile(page, line)
    // `Mar 11` is a Tuesday below `LUGLIO`
    if (under && date && date.start === under.start && date.date.startsWith('-')) date = under
    if (date && releases.has(line.index) && !timeIn(line.text, date.end)) continue
    if (date) {
      while (date) {
        const next = nextDate(line, date.end, date.date, page.language, month)
        day = { date: date.date, line: line.index, start: line.start + date.start }
        if (films.length > 0 && isNothingBut(line, date)) headed = day
        at = next.after
        const limit: number = next.other?.start ?? line.text.length
        found.push(...timesUntil(page, line, at, limit, day, venueAbove))
        date = next.other
      }
      continue
    }
    if (
      day &&
      DAYS_OF_WEEK.exec(line.text)
        ?.slice(1)
        .every(it => WEEKDAYS.has(fold(it)))
    ) {
      day = undefined
      continue
    }
    if (day && line.index - day.line <= 12) {
      const before = found.length
      found.push(...timesUntil(page, line, 0, line.text.length, day, venueAbove))
      if (found.length === before && line.blanks > 1) day = undefined
    }
  }
  // a showing told in full makes those beside it surer
  if (found.some(it => it.score > DAY_AND_TIME))
    for (const it of found) it.score = Math.max(it.score, BESIDE_FULL)
  return withYears(page, asAmericansMean(page, saidOnce(found.filter(it => !isStamp(it)))), parts)
}

/** `Mon–Thu: 4:00`: other days than the one above. */
const DAYS_OF_WEEK = lean(/^(\p{L}{2,12})\.?\s?(?:[-–—/&]|to|bis|à|al?)\s?(\p{L}{2,12})\.?(?=[\s:,])/u)

const WORD = lean(/\p{L}+/gu)

/** `Miércoles 5 de mayo`: a line without a word besides the day. */
function isNothingBut(line: Line, date: FoundDate): boolean {
  const rest = line.text.slice(0, date.start) + line.text.slice(date.end)
  return !timeIn(line.text) && (rest.match(WORD) ?? []).every(word => WEEKDAYS.has(fold(word)))
}

/** `03.09.2024 14:12`: films begin at full five minutes, what is published appears at any. */
function isStamp({ value }: Candidate): boolean {
  const { date, time, venue } = value as unknown as StatedScreening
  return time !== undefined && venue === undefined && !date.startsWith('-') && !/[05]$/.test(time)
}

/** A page that says the same showing twice may name the house only once. */
function saidOnce(found: readonly Candidate[]): Candidate[] {
  const key = (it: Candidate) => {
    const { date, time } = it.value as unknown as StatedScreening
    return `${date} ${time}`
  }
  const housed = new Set(found.filter(it => 'venue' in (it.value as object)).map(key))
  return found.filter(it => 'venue' in (it.value as object) || !housed.has(key(it)))
}

/** `Segunda proyección: domingo 26, 17:00 h. Sala 2.`: a sentence that announces one showing. */
function announcesShowing(line: Line): boolean {
  if (line.words > 18 || (line.marks & COLON) === 0 || !ANNOUNCEMENT.test(line.text)) return false
  return SHOWING_WORDS.test(line.text.slice(0, line.text.indexOf(':')))
}

const ANNOUNCEMENT = lean(/^[^:.]{4,60}:\s/u)

/** `Martes, 3 de marzo de 2026, 19.30 h. Salón de actos de la Facultad.`: so much of a sentence that it is no less a showing. */
function beginsWithShowing(page: Page, line: Line): boolean {
  if (line.words > 30 || (line.marks & FIGURES) === 0) return false
  const date = dateInLine(page, line)
  const day = date && WORD_ALONE.exec(line.text.slice(0, date.start))?.[1]
  if (!day || !WEEKDAYS.has(fold(day))) return false
  const time = timeIn(line.text, date.end)
  return (
    time !== undefined &&
    time.start - date.end < 10 &&
    /[05]$/.test(time.time) &&
    durationIn(line.text) === undefined
  )
}

/** `Kiel, Studio: 13.6., 18.30 Uhr`: behind what might be a label a day and an hour, and nothing but marks between them. */
function isShowing(page: Page, line: Line): boolean {
  if ((line.marks & FIGURES) === 0) return false
  const date = dateInLine(page, line)
  if (!date || !BEHIND_COLON.test(line.text.slice(0, date.start))) return false
  const time = timeIn(line.text, date.end)
  return time !== undefined && !SAYS_MORE.test(line.text.slice(date.end, time.start))
}

const WORD_ALONE = lean(/^(\p{L}+)[.,]{0,2}\s$/u)
const BEHIND_COLON = lean(/:\s(?:\p{L}{2,10}[.,]{0,2}\s)?$/u)
const SAYS_MORE = lean(/[\p{L}\d]/u)

/** Days in a row share the times behind them, up to the next day that has its own. */
function showingsInARow(
  page: Page,
  line: Line,
  row: readonly FoundDate[],
  above: () => string | undefined,
): Candidate[] {
  const found: Candidate[] = []
  let waiting: FoundDate[] = []
  for (const [at, it] of row.entries()) {
    waiting.push(it)
    const limit = row[at + 1]?.start ?? line.text.length
    const times = showTimes(line, it.end, limit, strokesPartBeside(page, line))
    if (times.length === 0) continue
    for (const own of waiting) {
      const day = { date: own.date, line: line.index, start: line.start + own.start }
      found.push(...timesUntil(page, line, it.end, limit, day, above))
    }
    waiting = []
  }
  return found
}

/** A day without a year and a time, and nothing else; the same beside a showing with its house. */
const DAY_AND_TIME = 0.55
const BESIDE_FULL = 0.66

/** Skips the same date printed a second time right behind the first ("24.06.202224.06.22"). */
function nextDate(
  line: Line,
  from: number,
  same: string,
  language: string,
  month: HeadedMonth | undefined,
): { after: number; other: ReturnType<typeof dateIn> } {
  let after = from
  let other = dateIn(line.text, after, language)
  while (other && (other.date === same || same.endsWith(other.date.slice(1))) && other.start - after < 12) {
    after = other.end
    other = dateIn(line.text, after, language)
  }
  const under = month && dayUnder(month, line.text, after)
  if (under && (!other || under.start < other.start)) other = under
  return { after, other }
}

function timesUntil(
  page: Page,
  line: Line,
  from: number,
  limit: number,
  day: { date: string; line: number; start: number },
  above: () => string | undefined,
): Candidate[] {
  const times = showTimes(line, from, limit, strokesPartBeside(page, line))
  const found: Candidate[] = []
  // `Sala 1: 16:00 18:10 20:20`
  let housed = ''
  for (const [index, time] of times.entries()) {
    const stop = times[index + 1]?.start ?? limit
    const own = venueIn(line.text.slice(time.end, stop))
    const before =
      index === 0 && line.index === day.line
        ? ''
        : venueIn(line.text.slice(index === 0 ? from : times[index - 1]!.end, time.start))
    const later =
      own === '' && index < times.length - 1 ? venueIn(line.text.slice(times.at(-1)!.end, limit)) : ''
    if (index === 0) housed = before
    const place =
      own ||
      later ||
      before ||
      housed ||
      (line.index === day.line ? venueBefore(line, day) : '') ||
      above() ||
      houseBelow(page, line) ||
      ''
    const screening: StatedScreening = { date: day.date, time: time.time }
    if (place !== '') screening.venue = place
    const start = line.index === day.line ? day.start : line.start + time.start
    const venueAt = own === '' ? -1 : line.text.indexOf(own, time.end)
    const finish = line.start + (venueAt >= 0 ? venueAt + own.length : time.end)
    const unsure = day.date.startsWith('-') && place === '' ? DAY_AND_TIME : 0.8
    if (namesAnotherFilm(page, line.text.slice(time.end, stop))) continue
    if (
      FILM_BEFORE.exec(line.text.slice(from, time.start))
        ?.slice(1)
        .every(it => saidHereOnly(page, it))
    )
      continue
    if (line.index === day.line && isSentence(line.text.slice(from, time.start))) continue
    found.push(
      candidate(
        'screenings',
        screening,
        { start: Math.min(start, finish - 1), end: finish },
        'date-and-time',
        unsure,
        'a date with a time',
      ),
    )
  }
  return found
}

/** A line that dates the article, not a showing. */
const APPEARED = new Cued(
  lean(
    /(?<!\p{L})(?:aktualisiert|veröffentlicht|published|updated|posted|publiée?|mise? à jour|modifiée?|actualizad[oa]|publicad[oa]|aggiornat[oa]|pubblicat[oa]|atualizad[oa]|modificad[oa]|bijgewerkt|gepubliceerd|stand)(?!\p{L})/iu,
  ),
  [
    ...['ualisiert', 'veröffentlicht', 'publi', 'update', 'posted', 'jour', 'modifi', 'ualizad', 'aggiornat'],
    ...['pubblicat', 'bijgewerkt', '_st'],
  ],
)

/** `– Reconstituirea (r: Lucian Pintilie, 1968)`: the hour is that of another film, which the page names here only. */
function namesAnotherFilm(page: Page, behind: string): boolean {
  const film = FILM_BEHIND.exec(behind) ?? SHOUTED_BEHIND.exec(behind)
  const made = behind.includes('(') ? MADE_BEHIND.exec(behind) : null
  const quoted = QUOTED_BEHIND.exec(behind)
  return [film, made, quoted].some(it => it !== null && saidHereOnly(page, it[1]!))
}

const FILM_BEHIND = lean(/^[\s–—:|·,.-]*(\p{Lu}[^()]{1,60}?)\s?\([^()]*(?:19|20)\d\d(?!\d)[^()]*\)/u)
const SHOUTED_BEHIND = lean(/^\s?(?:Uhr)?\s?:\s(\p{Lu}{2,}[^\p{Ll}()]{3,60})(?:$|\()/u)
const MADE_BEHIND = lean(
  /^[\s–—:|·,.-]*(\p{Lu}[^()]{1,60}?)\s?\((?:R|D|Dir|Reg|Regie|Regia|Réal|Real)[.:]\s?\p{Lu}/iu,
)
const QUOTED_BEHIND = lean(/^[\s–—:|·,.-]*["“„«]\s?(\p{Lu}[^"”“»]{2,60}?)\s?["”“»]/u)

/** `→ Next film: Paris Is Burning (Jennie Livingston, 1990) Fri`: a title with its maker and year before an hour. */
const FILM_BEFORE = lean(/(\p{Lu}[^():]{1,60}?)\s?\([^()]*\p{L}[^()]*,\s(?:19|20)\d\d\)[^()]{0,16}$/u)

function saidHereOnly(page: Page, name: string): boolean {
  return page.text.split(name).length <= 2
}

/** `treffen wir uns um`: words of a sentence between the day and the hour. */
function isSentence(between: string): boolean {
  return (between.match(SMALL_WORD) ?? []).filter(word => !WEEKDAYS.has(fold(word))).length > 3
}

const SMALL_WORD = lean(/(?<!\p{L})\p{Ll}{2,}(?!\p{L})/gu)

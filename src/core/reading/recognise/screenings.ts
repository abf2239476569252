import type { StatedScreening } from '../../film/facts.ts'
import { type Candidate, candidate } from '../candidate.ts'
import { WEEKDAYS } from '../lexicon/calendar-words.ts'
import { dateIn, type FoundTime, timeIn } from '../lexicon/dates.ts'
import { durationIn } from '../lexicon/durations.ts'
import { fold } from '../lexicon/fold.ts'
import { versionCodeIn } from '../lexicon/version-codes.ts'
import { everyWordOf } from '../lexicon/word-sets.ts'
import type { LabelledPart } from '../page/labelled-parts.ts'
import type { Line, Page } from '../page/page.ts'
import { dayUnder, type HeadedMonth, monthHeading } from './month-headings.ts'

const PRESENCE = everyWordOf('presence').filter(it => it.length > 7)
const NOT_A_VENUE =
  /^(?:tickets?|buy|book|karten|billets?|entradas|kaufen|reserv\w*|acheter|biglietti|ingressos|info|more|details|sold out|ausverkauft|complet|uhr|h|hs|uur|u|am|pm|online|free|gratis|add to calendar|ical|until|bis|to|-|–|\d+)$/iu
const HOUSE =
  /(?<![\p{L}])(?:kino|cinema|cinéma|cine|cinéma?s?|theat(?:er|re)|théâtre|teatro|sala|salle|saal|screen|auditori\w*|filmhaus|filmtheater|palace|palast|lichtspiele?|odeon|bioscoop|centro|center|centre|museum|museo|kinemat\w*|cinemat\w*|filmpodium|studio|arthouse|multiplex|multicine\w*|hall|house|open ?air|zaal)(?![\p{Ll}])/iu

/**
 * Screenings: a date (its own line, or before the time, printed once or twice) and a time, with the venue on the same
 * line. Dates without a time are no screenings; they may be releases or the day an article appeared.
 */
export function screenings(page: Page, parts: readonly LabelledPart[]): Candidate[] {
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
          it.meanings.every(m => m !== 'screenings' && m !== 'other' && m !== 'guestsPresent'),
      )
      .map(it => it.line),
  )
  let day: { date: string; line: number; start: number; venue?: string } | undefined
  let month: HeadedMonth | undefined
  for (const line of page.lines) {
    if (line.prose || line.text.length > 400) {
      day = undefined
      continue
    }
    if (otherData.has(line.index) || APPEARED.test(line.text)) continue
    const heading = monthHeading(line)
    if (heading) {
      month = heading
      day = undefined
      continue
    }
    if (!/\d/.test(line.text)) {
      if (day && line.index - day.line > 1 && !looksLikeVenue(line)) day = undefined
      continue
    }
    let at = 0
    const venueAbove = houseAbove(page, line)
    let date = dateIn(line.text, 0, page.language) ?? (month && dayUnder(month, line.text))
    if (date && releases.has(line.index) && !timeIn(line.text, date.end)) continue
    if (date) {
      while (date) {
        const next = nextDate(line, date.end, date.date, page.language)
        day = { date: date.date, line: line.index, start: line.start + date.start }
        at = next.after
        const limit: number = next.other?.start ?? line.text.length
        found.push(...timesUntil(page, line, at, limit, day, venueAbove))
        date = next.other
      }
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
): { after: number; other: ReturnType<typeof dateIn> } {
  let after = from
  let other = dateIn(line.text, after, language)
  while (other && (other.date === same || same.endsWith(other.date.slice(1))) && other.start - after < 12) {
    after = other.end
    other = dateIn(line.text, after, language)
  }
  return { after, other }
}

function timesUntil(
  page: Page,
  line: Line,
  from: number,
  limit: number,
  day: { date: string; line: number; start: number },
  above: string | undefined,
): Candidate[] {
  const times: FoundTime[] = []
  let at = from
  const end = limit
  for (let tries = 0; tries < 12; tries++) {
    const time = timeIn(line.text.slice(0, end), at)
    if (!time) break
    if (isNoShowTime(line.text, time)) {
      at = time.end
      continue
    }
    const range = times.at(-1)
    const between = range ? line.text.slice(range.end, time.start) : ''
    if (!range || !/^\s*(?:uhr|h|hs)?\s*(?:[-–—]|to|bis|a las|until)\s*$/iu.test(between)) times.push(time)
    else range.end = time.end
    at = time.end
  }
  const found: Candidate[] = []
  for (const [index, time] of times.entries()) {
    const stop = times[index + 1]?.start ?? end
    const own = venueIn(line.text.slice(time.end, stop))
    const before =
      index === 0 && line.index === day.line
        ? ''
        : venueIn(line.text.slice(index === 0 ? from : times[index - 1]!.end, time.start))
    const later =
      own === '' && index < times.length - 1 ? venueIn(line.text.slice(times.at(-1)!.end, end)) : ''
    const place =
      own ||
      later ||
      before ||
      (line.index === day.line ? venueBefore(line, day) : '') ||
      above ||
      houseBelow(page, line) ||
      ''
    const screening: StatedScreening = { date: day.date, time: time.time }
    if (place !== '') screening.venue = place
    const start = line.index === day.line ? day.start : line.start + time.start
    const venueAt = own === '' ? -1 : line.text.indexOf(own, time.end)
    const finish = line.start + (venueAt >= 0 ? venueAt + own.length : time.end)
    const unsure = day.date.startsWith('-') && place === '' ? DAY_AND_TIME : 0.8
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

/** "1h 34min" is a length, "09.00 GMT" the time at which an article appeared. */
function isNoShowTime(text: string, time: FoundTime): boolean {
  if (/^\s?(?:GMT|UTC|CEST|[A-Z]{1,3}T)(?!\p{L})/u.test(text.slice(time.end))) return true
  const length = durationIn(text, Math.max(0, time.start - 3))
  return (
    length !== undefined &&
    length.start <= time.start &&
    length.end >= time.end &&
    /min|['’′]$/u.test(text.slice(length.start, length.end))
  )
}

/** A line that dates the article, not a showing. */
const APPEARED =
  /(?<!\p{L})(?:aktualisiert|veröffentlicht|published|updated|posted|publié|mis à jour|modifié|actualizado|publicado|aggiornato|pubblicato|atualizado|bijgewerkt|gepubliceerd|stand)(?!\p{L})/iu

/** What is left of a stretch that names a house: no booking words, prices or version codes. */
function venueIn(text: string): string {
  let rest = text.replace(/^[\s,;:|–—•·/()-]*(?:uhr|hrs?|hs|h|uur|u)?(?![\p{L}])[\s.,;:|–—•·/()-]*/iu, '')
  const version = versionCodeIn(rest)
  if (version) rest = version.start > 2 ? rest.slice(0, version.start) : rest.slice(version.end)
  rest = rest.replace(/(?:\s{2,}|\t|\||•|·|→|»|\d+[.,]\d{2}\s?(?:€|eur|chf|\$)|[€$£]\s?\d).*$/iu, '')
  rest = rest.replace(
    /[\s,;:|–—(/-]*(?:tickets?|buy(?: tickets?| now)?|book(?: now| tickets?)?|karten(?: kaufen)?|réserver|entradas|comprar|acquista|kaarten|bestel\w*)\b.*$/iu,
    '',
  )
  rest = rest
    .replace(/^[\s,;:|–—@-]+|[\s,;:|–—(/-]+$/gu, '')
    .replace(/^(?:at|im|in|au|à la|en el|en la|en|al|no|na|bei)\s+(?=\p{Lu})/u, '')
  const presence = PRESENCE.find(it => fold(rest).indexOf(it) > 1)
  if (presence) rest = rest.slice(0, fold(rest).indexOf(presence)).replace(/[\s,;:|–—(/+-]+$/u, '')
  if (rest.length < 2 || rest.length > 80 || NOT_A_VENUE.test(rest) || !/\p{L}{2}/u.test(rest)) return ''
  if (WEEKDAYS.has(fold(rest).replace(/\.$/, ''))) return ''
  if (rest.length <= 3 && rest !== rest.toUpperCase()) return ''
  return rest
}

function venueBefore(line: Line, day: { start: number }): string {
  const before = line.text.slice(0, Math.max(0, day.start - line.start))
  const words = before
    .split(/[\s,]+/u)
    .filter(word => word !== '' && !WEEKDAYS.has(fold(word).replace(/[.:]$/, '')))
  const rest = words.join(' ').replace(/[\s,;:|–—-]+$/u, '')
  return HOUSE.test(rest) && rest.length < 60 ? rest : ''
}

function looksLikeVenue(line: Line): boolean {
  return line.text.length < 60 && HOUSE.test(line.text)
}

function houseAbove(page: Page, line: Line): string | undefined {
  const above = page.lines[line.index - 1]
  return above && line.blanks === 0 && looksLikeVenue(above) && !timeIn(above.text) && !above.prose
    ? above.text.replace(/[:,]$/, '')
    : undefined
}

function houseBelow(page: Page, line: Line): string | undefined {
  const below = page.lines[line.index + 1]
  return below && below.blanks === 0 && looksLikeVenue(below) && !/\d/.test(below.text)
    ? below.text
    : undefined
}

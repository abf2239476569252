import type { Colour } from '../../film/facts.ts'
import type { LabelMeaning } from '../languages/language-data.ts'
import { MONTH_WORDS, MONTHS } from '../lexicon/calendar-words.ts'
import { coloursIn } from '../lexicon/colours.ts'
import { fold } from '../lexicon/fold.ts'
import { LABELS } from '../lexicon/labels.ts'
import { lean } from '../lexicon/lean.ts'
import { hasDigit, kindAt, LETTER, SPACE, withoutEnd } from '../lexicon/letters.ts'
import { type FoundCode, languagesIn } from '../lexicon/lists-of-names.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import { PhraseSet, type WordStarts, wordEndsAt } from '../lexicon/phrase-index.ts'
import { countryOfCode } from '../lexicon/place-names.ts'
import { GENRES } from '../lexicon/word-sets.ts'

/** A stretch of a line, in offsets of the line. */
export interface Token {
  start: number
  end: number
}

const DATA_LABELS: ReadonlySet<LabelMeaning> = new Set<LabelMeaning>([
  'minutes',
  'year',
  'countries',
  'genres',
  'languages',
  'subtitles',
  'colour',
  'certificate',
])

const WITH = new PhraseSet(['with', 'mit', 'con', 'avec', 'com', 'met', 'amb'])

const WITH_WORD = lean(/(?<!\p{L})(?:with|mit|con|avec|com|met|amb)(?=\s)/giu)

/** "durata", "with … subtitles": words that only say what the data beside them are. */
export function labelWords(
  text: string,
  folded: string,
  starts: WordStarts,
  free: (token: Token) => boolean,
): Token[] {
  const found: Token[] = []
  let from = 0
  for (const at of LABELS.placesIn(starts)) {
    if (at < from) continue
    const entry = LABELS.longestAt(folded, at, end => wordEndsAt(folded, end))
    const token = entry && entry.phrase.length > 3 ? { start: at, end: at + entry.phrase.length } : undefined
    if (token && entry!.meanings.some(it => DATA_LABELS.has(it.meaning)) && free(token)) {
      found.push(token)
      from = token.end
    }
  }
  if (!WITH.mayStandIn(starts)) return found
  for (const match of matchesOf(WITH_WORD, text))
    found.push({ start: match.index, end: match.index + match[0].length })
  return found
}

/** The first find that no label covers. */
export function firstFree<Found extends Token>(
  find: (from: number) => Found | undefined,
  free: (token: Token) => boolean,
): Found | undefined {
  let from = 0
  for (let tries = 0; tries < 6; tries++) {
    const found = find(from)
    if (!found) return undefined
    if (free(found)) return found
    from = found.end
  }
  return undefined
}

/** A year after a month or a weekday is part of a date. */
export function isDate(folded: string, yearStart: number): boolean {
  const before = withoutEnd(folded.slice(Math.max(0, yearStart - 16), yearStart), '.,')
  if (COPYRIGHT.test(before)) return true
  if (!MONTH_WORDS.mayStandWithin(before)) return false
  const monthFirst = MONTH_AND_DAY.exec(before)?.[1]
  if (monthFirst && MONTHS.has(monthFirst)) return true
  const word = LAST_WORD.exec(before)?.[1]
  return word !== undefined && MONTHS.has(word) && (word.length > 3 || hasDigit(before))
}

const COPYRIGHT = /(?:©|\(c\)|copyright)$/u
const MONTH_AND_DAY = lean(/(\p{L}{3,})\.?\s\d{1,2}(?:st|nd|rd|th)?$/u)
const LAST_WORD = lean(/(\p{L}+)(?: d[e']l?)?$/u)
/** What parts the countries of one list from those of another. */
const BETWEEN_LISTS = lean(/[\p{L}\d]{4,}|[.;|] /u)

/** Letters between the year and the nearest country. */
export function gap(places: readonly Token[], year: Token): number {
  const before = places.filter(it => it.end <= year.start).at(-1)
  const after = places.find(it => it.start >= year.end)
  return Math.min(before ? year.start - before.end : 99, after ? after.start - year.end : 99)
}

/** The run of countries that touches the year; all of them where there is no year. */
export function runBeside(text: string, places: FoundCode[], year: Token | undefined): FoundCode[] {
  const runs: FoundCode[][] = []
  for (const it of places) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && !BETWEEN_LISTS.test(text.slice(last.end, it.start))) run.push(it)
    else runs.push([it])
  }
  if (runs.length < 2) return runs[0] ?? []
  if (!year) return runs[0]!
  return runs.reduce((best, run) => (gap(run, year) < gap(best, year) ? run : best))
}

/** Without a capital right before the year no code needs to be looked for. */
const CAPITAL_BEFORE = /[A-Z][\s,./|–-]{0,3}$/
const CODE_RUN = lean(/(?<![\p{L}\d])((?:[A-Z]{1,4}(?:\s?[/,&+–-]\s?|\s+))*[A-Z]{1,4})[\s,./|–-]{0,3}$/u)
const CODE_RUN_AFTER = lean(/^[\s,./|–-]{0,3}((?:[A-Z]{1,4}\s?[/,&+–-]\s?)*[A-Z]{1,4})(?![\p{L}\d.:])/u)

/** `D/F 2019`, `2019 USA`: printed codes next to a year, all of them known. */
export function codesBeside(text: string, year: Token): FoundCode[] {
  for (const before of [true, false]) {
    const base = before ? Math.max(0, year.start - 60) : year.end
    if (before && !CAPITAL_BEFORE.test(text.slice(Math.max(base, year.start - 4), year.start))) continue
    const match = before
      ? CODE_RUN.exec(text.slice(base, year.start))
      : CODE_RUN_AFTER.exec(text.slice(base, base + 60))
    if (!match) continue
    const from = base + match.index + match[0].indexOf(match[1]!)
    const found: FoundCode[] = []
    let known = true
    for (const part of matchesOf(/[A-Z]+/gu, match[1]!)) {
      const code = countryOfCode(part[0])
      if (code) found.push({ code, start: from + part.index, end: from + part.index + part[0].length })
      else known = false
    }
    if (known && found.length > 0) return found
  }
  return []
}

/** Colour, black and white, or both where a line says both. */
export function colourIn(
  folded: string,
  free: (token: Token) => boolean,
  starts?: WordStarts,
): (Token & { colour: Colour }) | undefined {
  let found: (Token & { colour: Colour }) | undefined
  for (const token of coloursIn(folded, starts)) {
    if (!free(token)) continue
    if (found && found.colour !== token.colour) return { start: found.start, end: token.end, colour: 'both' }
    found ??= token
  }
  return found
}

/** Pieces of the line that are a genre and nothing else. */
export function genresIn(
  text: string,
  folded: string,
  starts: WordStarts,
  free: (token: Token) => boolean,
): Token[] {
  const found: Token[] = []
  if (!GENRES.mayStandIn(starts)) return found
  for (let from = 0; from < text.length; from++) {
    while ((kindAt(text, from) & SPACE) !== 0) from++
    const start = from
    while (from < text.length && !partsGenres(text, from)) from++
    let end = from
    while (end > start && (kindAt(text, end - 1) & SPACE) !== 0) end--
    const token = { start, end }
    // what stands in parentheses says something of what stands before them, not of this film
    if (end - start > 2 && text[start - 1] !== '(' && GENRES.has(folded.slice(start, end)) && free(token))
      found.push(token)
  }
  const made = GENRES.mayHave(folded) ? MADE_BY.exec(text) : null
  const lead = made && { start: 0, end: made[1]!.length }
  if (lead && GENRES.has(fold(made[1]!)) && free(lead)) found.push(lead)
  return found
}

const BETWEEN_GENRES = ',;/|•·‧\t.()–—'

function partsGenres(text: string, at: number): boolean {
  const kind = kindAt(text, at)
  if (kind & LETTER) return false
  return BETWEEN_GENRES.includes(text[at]!) || (kind & kindAt(text, at + 1) & SPACE) !== 0
}

/** `Comédie dramatique de Jeanne Aslan`: a genre that begins the line, and who made the film. */
const MADE_BY = lean(/^(\p{Lu}[\p{L} -]{3,28}?)\s(?:de|by|von|di|van|del?|por)\s(?=\p{Lu}\p{Ll}+\s\p{Lu})/u)

const CODES_AFTER_STROKE = lean(/^\s?\/\s?([A-Z]{2}(?:\s?[,/&+]\s?[A-Z]{2})*)(?![\p{L}\d])/u)

/** `Spanish/ EN`: short codes after a stroke are subtitles. */
export function codesAfterStroke(text: string, tongue: Token): FoundCode[] {
  const match = CODES_AFTER_STROKE.exec(text.slice(tongue.end))
  if (!match) return swissLetters(text, tongue)
  const from = tongue.end + match[0].length - match[1]!.length
  return languagesIn(match[1]!, true).map(it => ({
    code: it.code,
    start: from + it.start,
    end: from + it.end,
  }))
}

/** `Farsi/d`, `Japanisch/d/f`: Swiss letters behind the language in full. */
function swissLetters(text: string, tongue: Token): FoundCode[] {
  const match = /^\/([defi](?:[/,]?[defi]){0,2})(?=$|[\s.,;|·)])/u.exec(text.slice(tongue.end))
  if (!match) return []
  return matchesOf(/[defi]/gu, match[1]!).map(it => ({
    code: SWISS_LETTERS[it[0]]!,
    start: tongue.end + 1 + it.index,
    end: tongue.end + 2 + it.index,
  }))
}

const SWISS_LETTERS: Readonly<Record<string, string>> = { d: 'de', e: 'en', f: 'fr', i: 'it' }

const BARE_NUMBER = lean(/(?<![\p{L}\d.,:/-])\d{2,3}(?![\p{L}\d:]|[.,/-]\d)/gu)

/** A number of two or three digits that stands for itself between the data. */
export function bareMinutes(
  text: string,
  data: readonly Token[],
  free: (token: Token) => boolean,
): Token | undefined {
  for (const match of matchesOf(BARE_NUMBER, text)) {
    const token = { start: match.index, end: match.index + match[0].length }
    const minutes = Number(match[0])
    if (
      minutes >= 20 &&
      minutes <= 400 &&
      free(token) &&
      !data.some(it => token.start < it.end && token.end > it.start)
    )
      return token
  }
  return undefined
}

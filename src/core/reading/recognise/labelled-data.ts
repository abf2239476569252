import { type Candidate, candidate } from '../candidate.ts'
import type { LabelMeaning } from '../languages/language-data.ts'
import { certificateOf } from '../lexicon/certificates.ts'
import { COLOURS } from '../lexicon/colours.ts'
import { dateIn } from '../lexicon/dates.ts'
import { durationIn } from '../lexicon/durations.ts'
import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { beginsWith, LARGE } from '../lexicon/letters.ts'
import { countriesIn, demonymsIn } from '../lexicon/lists-of-names.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import { GENRES } from '../lexicon/word-sets.ts'
import { yearIn } from '../lexicon/years.ts'
import { isOnlyNames, readPeople } from '../names/person-names.ts'
import { splitList } from '../names/split-list.ts'
import type { LabelledPart } from '../page/labelled-parts.ts'
import type { Page } from '../page/page.ts'
import { colourIn } from './data-tokens.ts'
import { offset, readTongues } from './labelled-tongues.ts'

const SENTENCE_END = lean(/\p{Ll}{2}[.!?]$/u)
/** The stop at the end of a title that has no other. */
const ONLY_STOP = lean(/(?<=^[^.]*\p{Ll}{3})\.$/u)
const WORDS = lean(/^[\p{L} '’-]+$/u)
const FIRST_PIECE = lean(/^[^|;\n]{0,60}/u)

export function readData(
  page: Page,
  part: LabelledPart,
  meaning: LabelMeaning,
  text: string,
  rule: string,
  score: number,
  why: string,
  label: string,
): Candidate[] {
  const firstLine = text.split('\n')[0]!
  const whole = { start: part.start, end: part.start + firstLine.length }
  switch (meaning) {
    case 'title':
    case 'originalTitle': {
      if (part.style === 'spaced' || firstLine.length > 120) return []
      if (part.style === 'alone' && SENTENCE_END.test(firstLine) && firstLine.split(' ').length > 3) return []
      const quoted = /^["“„«»]?(.*?)["”“»«]?$/u.exec(firstLine)![1]!
      const closed = quoted.endsWith(')') && !quoted.includes('(') ? quoted.slice(0, -1).trimEnd() : quoted
      const bare = closed.replace(ONLY_STOP, '')
      const start = part.start + firstLine.indexOf(bare)
      return bare.length > 0
        ? [candidate(meaning, bare, { start, end: start + bare.length }, rule, score, why)]
        : []
    }
    case 'otherTitles':
      if (part.style === 'spaced') return []
      return splitTitles(firstLine).map(it =>
        candidate(
          'otherTitles',
          it.text,
          { start: part.start + it.start, end: part.start + it.start + it.text.length },
          rule,
          score,
          why,
        ),
      )
    case 'year': {
      const year = yearIn(text) ?? yearOfDate(text)
      return year && year.start < 24
        ? [candidate('year', year.year, offset(year, part.start), rule, score, why)]
        : []
    }
    case 'minutes': {
      const duration = durationIn(firstLine) ?? plainMinutes(firstLine)
      return duration && duration.start < 24
        ? [candidate('minutes', duration.minutes, offset(duration, part.start), rule, score, why)]
        : []
    }
    case 'countries': {
      if (part.style === 'spaced' && !beginsWith(text, LARGE)) return []
      const adjectives = /^(?:nation|origin)/iu.test(label) ? demonymsIn(text) : []
      const named = countriesIn(text, true)
      const found = adjectives.length > named.length ? adjectives : named
      if (found.length === 0 || found[0]!.start > 24) return []
      const near = yearIn(text)
      return [
        ...leadingRun(text, found).map(it =>
          candidate('countries', it.code, offset(it, part.start), rule, score, why),
        ),
        ...(near && near.start - found.at(-1)!.end < 6 && near.start > found[0]!.start
          ? [candidate('year', near.year, offset(near, part.start), rule, score * 0.95, why)]
          : []),
      ]
    }
    case 'languages':
    case 'subtitles':
      if (part.style === 'spaced' && label.length < 4) return []
      return readTongues(part, meaning, text, rule, score, why)
    case 'colour': {
      const said = COLOURS.whole(fold(label)) && colourIn(fold(`${label} ${firstLine}`), () => true)
      if (said && /^[&+/]|^(?:und|and|et|y|e|i|en)\s/u.test(firstLine))
        return [
          candidate('colour', said.colour, { start: part.labelStart, end: whole.end }, rule, score, why),
        ]
      // `1:1,33 | Schwarzweiß`: a piece behind others tells it too, if it says nothing else
      const entry = COLOURS.longestAt(fold(firstLine), 0, () => true) ?? colourAmong(firstLine)
      return entry
        ? [
            candidate(
              'colour',
              entry.meanings[0]!.meaning,
              { start: part.start, end: part.start + firstLine.length },
              rule,
              score,
              why,
            ),
          ]
        : []
    }
    case 'genres': {
      const besideGenre =
        part.style !== 'spaced' &&
        splitList(text.slice(0, 200), 0, page.language).some(it => GENRES.has(fold(it.text)))
      return splitList(text.slice(0, 200), part.start, page.language)
        .filter(
          it =>
            it.text.length < 40 &&
            (GENRES.has(fold(it.text)) ||
              (part.style !== 'spaced' && WORDS.test(it.text) && it.text.split(' ').length <= 3)),
        )
        .map(it =>
          candidate(
            'genres',
            it.text,
            { start: it.start, end: it.start + it.text.length },
            rule,
            GENRES.has(fold(it.text)) ||
              (besideGenre && it.start < part.start + firstLine.length && it.text.split(' ').length <= 2)
              ? score
              : score * 0.75,
            why,
          ),
        )
    }
    case 'certificate': {
      const value = FIRST_PIECE.exec(firstLine)![0].trim()
      const certificate = certificateOf(value, label)
      return certificate
        ? [
            candidate(
              'certificate',
              certificate,
              { start: part.labelStart, end: part.start + value.length },
              rule,
              score,
              why,
            ),
          ]
        : []
    }
    case 'premiere':
      return part.style === 'spaced' ||
        firstLine.length > 90 ||
        firstLine.length < 3 ||
        dateIn(firstLine, 0, page.language)
        ? []
        : [candidate('premiere', firstLine, whole, rule, score * 0.9, why)]
    case 'publication':
      return part.style === 'spaced' || firstLine.length > 60 || NO_PAPER.test(firstLine)
        ? []
        : [candidate('publication', firstLine, whole, rule, score * 0.8, why)]
    case 'guestsPresent': {
      if (part.style === 'spaced' && !isOnlyNames(firstLine, page.language)) return []
      return readPeople(part.style === 'alone' ? text : firstLine, part.start, page.language, false).map(it =>
        candidate('guestsPresent', it.name, it, rule, score, why),
      )
    }
    default:
      return []
  }
}

const BETWEEN_DATA = lean(/\s*[|·•;,]\s+|\s[–/-]\s/u)

function colourAmong(text: string): ReturnType<typeof COLOURS.whole> {
  return text
    .split(BETWEEN_DATA)
    .slice(1)
    .map(piece => COLOURS.whole(fold(piece)))
    .find(it => it !== undefined)
}

/** "Courtesy of …", "03/03/2025 - 08:15": a picture's source, and when a page was published. */
const NO_PAPER = lean(/^(?:courtesy|photos?|foto|images?|bild|©)(?!\p{L})|^\d|\d{1,2}[./:]\d{2}/iu)

const BEHIND_LIST = lean(/[\p{L}\d]{4,}|[.!?]\s/u)

/** `(majoritaire, 80,0 %)`, `(51%)`: which part of the film a country has. */
const SHARE = lean(/\([^()%]*%[^()]*\)/u)

/** Countries that follow one another, so that a sentence after the list adds none. */
function leadingRun<It extends { start: number; end: number }>(text: string, found: It[]): It[] {
  const run: It[] = []
  for (const it of found) {
    const last = run.at(-1)
    if (last && BEHIND_LIST.test(text.slice(last.end, it.start).replace(SHARE, ''))) break
    run.push(it)
  }
  return run
}

function plainMinutes(text: string): { minutes: number; start: number; end: number } | undefined {
  const clock = /^(?:(\d{1,2}):)?(\d{1,3}):(\d{2})(?!\d)/u.exec(text)
  if (clock) {
    const minutes =
      clock[1] !== undefined
        ? Number(clock[1]) * 60 + Number(clock[2])
        : Number(clock[2]) < 10
          ? Number(clock[2]) * 60 + Number(clock[3])
          : Number(clock[2])
    return { minutes, start: 0, end: clock[0].length }
  }
  const match = /^(\d{1,3})(?![\d.])/u.exec(text)
  const minutes = Number(match?.[1] ?? 0)
  return match && minutes > 0 ? { minutes, start: 0, end: match[0].length } : undefined
}

/** `2021-03-14`: the year of a date, which a label for the year may have. */
function yearOfDate(text: string): { year: number; start: number; end: number } | undefined {
  const match =
    /^((?:19|20)\d\d)[-/.]\d{1,2}[-/.]\d{1,2}|^\d{1,2}[-/.]\d{1,2}[-/.]((?:19|20)\d\d)(?!\d)/u.exec(text)
  if (!match) return undefined
  const year = match[1] ?? match[2]!
  const start = match[0].indexOf(year)
  return { year: Number(year), start, end: start + 4 }
}

const TITLE = lean(/[^/;|]+/gu)
/** A comma parts titles where they are in two writings; in one it may be the title's own. */
const IN_TWO_WRITINGS = lean(
  /\p{Script=Latin},\s(?!\p{Script=Latin})\p{L}|(?!\p{Script=Latin})\p{L},\s\p{Script=Latin}/u,
)
const BETWEEN_COMMAS = lean(/[^/;|,،]+/gu)

function splitTitles(text: string): { text: string; start: number }[] {
  const titles: { text: string; start: number }[] = []
  for (const match of matchesOf(IN_TWO_WRITINGS.test(text) ? BETWEEN_COMMAS : TITLE, text)) {
    const bare = match[0].trim().replace(/^["“„«]|["”“»]$/gu, '')
    if (bare.length > 0 && bare.length < 100)
      titles.push({ text: bare, start: match.index + match[0].indexOf(bare) })
  }
  return titles
}

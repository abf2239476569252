import { durationIn } from '../lexicon/durations.ts'
import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import {
  beginsWith,
  CASELESS,
  countWords,
  DIGIT,
  hasDigit,
  hasRun,
  kindAt,
  LARGE,
  SPACE,
  withoutEnd,
} from '../lexicon/letters.ts'
import { countriesIn } from '../lexicon/lists-of-names.ts'
import { FIGURES, PARENTHESIS, QUOTATION } from '../lexicon/marks.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import { yearIn } from '../lexicon/years.ts'
import type { Line, Page } from '../page/page.ts'
import { isShouted, titleCased } from './capitals.ts'
import { makerFollows, saysData } from './cut-title.ts'
import { JOINING } from './headlines.ts'
import { type Naming, namingAt } from './naming.ts'
import { repeatedPhrases } from './repeated-phrases.ts'
import {
  ANY_ROLE,
  BEFORE_PARENTHESIS,
  BETWEEN_COMMAS,
  CREDIT_LINE,
  ENDS_IN_FILM_WORD,
  FILM_WORD_BEFORE_NAME,
  FILM_WORDS,
  MAKER_FOLLOWS,
  OWNED,
  OWNS,
  roleOf,
  SENTENCE_PATTERNS,
  type SentencePattern,
  TELLING_WORDS,
  toldBefore,
} from './sentence-patterns.ts'
import type { NamingSign } from './signs.ts'

/** Running text further on than this names films, but no longer the page's own for the first time. */
const TEXT_WITH_TITLES = 24_000
/** Names in italics; a page that sets more in italics does not mean titles by it. */
const MOST_ITALICS = 200
const LONGEST_WORDS = 9

const QUOTED = lean(/[“„«»"‘]([^“”„«»"‘’\n]{2,90}?)[”“»«"’]/gu)

/** 'Trementinaires' in plain single marks, which are apostrophes beside a letter. */
const SINGLE_QUOTED = lean(/(?<![\p{L}\d])'([\p{Lu}\d¿¡][^“”„«»"‘\n]{1,60}?)'(?![\p{L}\d])/gu)

/** The names of films that running text says: in quotation marks, in italics, beside a word for a film, again and again. */
export function namingsInProse(page: Page): Naming[] {
  const found: Naming[] = []
  let read = 0
  for (const line of page.lines) {
    if (!line.prose && line.words < 5) continue
    read += line.text.length
    if (read > TEXT_WITH_TITLES) break
    found.push(...(line.prose ? inSentences(page, line) : inHeading(page, line)), ...beforeData(line))
  }
  return [...found, ...inItalics(page), ...repeatedPhrases(page)]
}

function inHeading(page: Page, line: Line): Naming[] {
  const text = line.text.slice(0, 240)
  const found = line.marks & QUOTATION ? matchesOf(QUOTED, text).flatMap(it => named(line, it, 'quoted')) : []
  if (ANY_ROLE.test(text, line.cues))
    for (const it of matchesOf(roleOf(page), text)) found.push(...named(line, it, 'role-before'))
  return found
}

function inSentences(page: Page, line: Line): Naming[] {
  const { text } = line
  const found: Naming[] = []
  if (line.marks & QUOTATION)
    for (const it of matchesOf(QUOTED, text)) found.push(...named(line, it, 'quoted'))
  if (text.includes(" '"))
    for (const it of matchesOf(SINGLE_QUOTED, text)) found.push(...named(line, it, 'quoted'))
  for (const pattern of SENTENCE_PATTERNS) found.push(...byPattern(line, pattern))
  if (text.includes('('))
    for (const it of matchesOf(BEFORE_PARENTHESIS, text)) {
      const at = it.index + it[0].lastIndexOf('(') - 1
      if (saysData(text.slice(at, at + 240))) found.push(...named(line, it))
    }
  for (const it of matchesAt(FILM_WORD_BEFORE_NAME, text, FILM_WORDS.placesIn(line.starts))) {
    const at = it.index + it[0].length
    const title = titleCased(text.slice(at, at + 240))
    if (title !== '') found.push(...namedAt(line, title, at, ['film-word-before']))
  }
  if (line.marks & QUOTATION && OWNS.test(text))
    for (const it of matchesOf(OWNED, text)) {
      const owner = it[0].slice(0, -it[1]!.length).trim()
      const atTop = owner.includes(' ') && line.index < 6
      found.push(...named(line, it, 'owned', ...(atTop ? (['owned-by-name'] as const) : [])))
    }
  if (ANY_ROLE.test(text, line.cues))
    for (const it of matchesOf(roleOf(page), text)) found.push(...named(line, it, 'role-before'))
  for (const it of matchesAt(toldBefore(page.language), text, TELLING_WORDS.placesIn(line.starts)))
    found.push(...named(line, it, 'told-of-before'))
  found.push(...byPattern(line, MAKER_FOLLOWS))
  for (const it of matchesOf(BETWEEN_COMMAS, text))
    if (it[1]!.split(' ').length <= 8) found.push(...named(line, it))
  return found
}

function byPattern(line: Line, { form, needs, words, sign }: SentencePattern): Naming[] {
  if (words && !words.mayStandIn(line.starts)) return []
  return needs.test(line.text) ? matchesOf(form, line.text).flatMap(it => named(line, it, sign)) : []
}

/** The matches of a sticky expression at some places of a text, none within another. */
function matchesAt(form: RegExp, text: string, places: readonly number[]): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  let from = 0
  for (const at of places) {
    if (at < from) continue
    form.lastIndex = at
    const match = form.exec(text)
    if (!match) continue
    found.push(match)
    from = form.lastIndex
  }
  return found
}

/** "Les Heures creuses, de Jane Doe (France-Belgique, 1 h 42), avec …": what a line says of the film in short. */
function beforeData(line: Line): Naming[] {
  if ((line.marks & FIGURES) === 0 || !hasDigit(line.text.slice(0, 160))) return []
  const match = CREDIT_LINE.exec(line.text.slice(0, 200))
  if (!match) return []
  const data = line.text.slice(match.index + match[0].indexOf(match[1]!) + match[1]!.length, 240)
  const year = yearIn(data) !== undefined
  const length = durationIn(data) !== undefined
  const tells = (year && length) || ((year || length) && countriesIn(data, true).length > 0)
  return tells ? named(line, match, 'credit-line') : []
}

function inItalics(page: Page): Naming[] {
  return page.flat.emphases
    .filter(it => it.kind === 'italic' && it.end - it.start < 90)
    .slice(0, MOST_ITALICS)
    .flatMap(it => {
      const line = page.lines.find(own => own.start <= it.start && own.end >= it.end)
      return line ? namedAt(line, page.text.slice(it.start, it.end), it.start - line.start, []) : []
    })
}

/** What the first group of a match names. */
function named(line: Line, match: RegExpExecArray, ...signs: NamingSign[]): Naming[] {
  return namedAt(line, match[1]!, match.index + match[0].indexOf(match[1]!), signs)
}

function namedAt(line: Line, raw: string, at: number, signs: readonly NamingSign[]): Naming[] {
  const text = withoutEnd(raw, '.,;:').trimStart()
  if (text.length < 2 || !(beginsWith(text, LARGE | CASELESS | DIGIT) || text[0] === '¿' || text[0] === '¡'))
    return []
  if (countWords(text) > LONGEST_WORDS || JOINING.test(text)) return []
  const begin = at + raw.indexOf(text)
  const end = begin + text.length
  const own = [...signs]
  const before = withoutEnd(line.text.slice(Math.max(0, at - 24), at), '“„«»"‘\'’,')
  if (!own.includes('film-word-before') && endsInFilmWord(before)) own.push('film-word-before')
  if (line.prose && hasRun(text, LARGE, 3) && isShouted(text)) own.push('capitals-in-sentence')
  if (own.includes('quoted') && makerBehindQuote(line.text, end)) own.push('maker-behind-quote')
  if (own.includes('quoted') && /:\s?[“„«»"‘']?$/u.test(line.text.slice(Math.max(0, at - 3), at)))
    own.push('after-colon')
  if (line.marks & PARENTHESIS && saysData(line.text.slice(end, end + 240))) own.push('data-in-parentheses')
  return [namingAt(line, text, begin, 'prose', own)]
}

/** `« X » de Jane Doe`: behind the mark that closes, which may stand apart. */
function makerBehindQuote(text: string, end: number): boolean {
  const close = (kindAt(text, end) & SPACE) === 0 ? end : end + 1
  return makerFollows(text, close + 1)
}

function endsInFilmWord(text: string): boolean {
  if (ENDS_IN_FILM_WORD.test(text)) return true
  const folded = fold(text)
  return folded !== text && ENDS_IN_FILM_WORD.test(folded)
}

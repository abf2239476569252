import { durationIn } from '../lexicon/durations.ts'
import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { countriesIn } from '../lexicon/lists-of-names.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import { yearIn } from '../lexicon/years.ts'
import type { Line, Page } from '../page/page.ts'
import { isShouted, titleCased } from './capitals.ts'
import { saysData } from './cut-title.ts'
import type { Naming } from './naming.ts'
import { repeatedPhrases } from './repeated-phrases.ts'
import {
  BEFORE_PARENTHESIS,
  BETWEEN_COMMAS,
  CREDIT_LINE,
  ENDS_IN_FILM_WORD,
  FILM_WORD_BEFORE_NAME,
  FILM_WORDS,
  MAKER_FOLLOWS,
  OWNED,
  roleOf,
  SENTENCE_PATTERNS,
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
  const found = matchesOf(QUOTED, text).flatMap(it => named(line, it, 'quoted'))
  for (const it of matchesOf(roleOf(page), text)) found.push(...named(line, it, 'role-before'))
  return found
}

function inSentences(page: Page, line: Line): Naming[] {
  const { text } = line
  const found: Naming[] = []
  for (const it of matchesOf(QUOTED, text)) found.push(...named(line, it, 'quoted'))
  for (const { form, sign, words } of SENTENCE_PATTERNS)
    if (!words || words.mayStandIn(line.starts))
      for (const it of matchesOf(form, text)) found.push(...named(line, it, sign))
  if (text.includes('('))
    for (const it of matchesOf(BEFORE_PARENTHESIS, text)) {
      const at = it.index + it[0].lastIndexOf('(') - 1
      if (saysData(text.slice(at, at + 240))) found.push(...named(line, it))
    }
  if (FILM_WORDS.mayStandIn(line.starts))
    for (const it of matchesOf(FILM_WORD_BEFORE_NAME, text)) {
      const at = it.index + it[0].length
      const title = titleCased(text.slice(at, at + 240))
      if (title !== '') found.push(...namedAt(line, title, at, ['film-word-before']))
    }
  if (/['’]/.test(text))
    for (const it of matchesOf(OWNED, text)) {
      const owner = it[0].slice(0, -it[1]!.length).trim()
      const atTop = owner.includes(' ') && line.index < 6
      found.push(...named(line, it, 'owned', ...(atTop ? (['owned-by-name'] as const) : [])))
    }
  for (const it of matchesOf(roleOf(page), text)) found.push(...named(line, it, 'role-before'))
  if (TELLING_WORDS.mayStandIn(line.starts))
    for (const it of matchesOf(toldBefore(page.language), text))
      found.push(...named(line, it, 'told-of-before'))
  for (const it of matchesOf(MAKER_FOLLOWS, text)) found.push(...named(line, it, 'maker-follows'))
  for (const it of matchesOf(BETWEEN_COMMAS, text))
    if (it[1]!.split(' ').length <= 8) found.push(...named(line, it))
  return found
}

/** "Les Heures creuses, de Jane Doe (France-Belgique, 1 h 42), avec …": what a line says of the film in short. */
function beforeData(line: Line): Naming[] {
  if (!/\d/.test(line.text.slice(0, 160))) return []
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
  const text = raw.replace(/[\s.,;:]+$/u, '').trimStart()
  if (text.length < 2 || !/^[\p{Lu}\p{Lo}\d¿¡]/u.test(text)) return []
  if (text.split(/\s+/u).length > LONGEST_WORDS) return []
  const begin = at + raw.indexOf(text)
  const own = new Set(signs)
  const before = line.text.slice(Math.max(0, at - 24), at).replace(/[“„«»"‘'’\s,]+$/u, '')
  if (ENDS_IN_FILM_WORD.test(before) || ENDS_IN_FILM_WORD.test(fold(before))) own.add('film-word-before')
  if (line.prose && /\p{Lu}{3}/u.test(text) && isShouted(text)) own.add('capitals-in-sentence')
  if (own.has('quoted') && /:\s?[“„«»"‘']?$/u.test(line.text.slice(Math.max(0, at - 3), at)))
    own.add('after-colon')
  if (saysData(line.text.slice(begin + text.length, begin + text.length + 240)))
    own.add('data-in-parentheses')
  const start = line.start + begin
  return [{ text, start, end: start + text.length, line: line.index, place: 'prose', signs: own }]
}

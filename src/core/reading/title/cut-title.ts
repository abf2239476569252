import { Cued } from '../lexicon/cues.ts'
import { durationIn } from '../lexicon/durations.ts'
import { lean } from '../lexicon/lean.ts'
import {
  anyOf,
  beginsWith,
  DIGIT,
  FIGURE,
  hasWideSpace,
  holds,
  kindAt,
  LARGE,
  LETTER,
  SPACE,
} from '../lexicon/letters.ts'
import { countriesIn } from '../lexicon/lists-of-names.ts'
import { COLON, PARENTHESIS, QUOTATION, WIDE_SPACE } from '../lexicon/marks.ts'
import { anyTitleWord, titlePieces } from '../lexicon/title-words.ts'
import { versionCodeIn } from '../lexicon/version-codes.ts'
import { yearIn } from '../lexicon/years.ts'
import { beginsWithGivenName } from '../names/given-names.ts'
import { isOnlyNames } from '../names/person-names.ts'
import type { Line } from '../page/page.ts'
import { mostlySmall } from './capitals.ts'
import { type Naming, namingAt } from './naming.ts'
import type { NamingPlace, NamingSign } from './signs.ts'
import { trimTitle } from './title-shape.ts'

/**
 * The title in a stretch of a line that begins at `from`: without the hour and the version beside it, without who made the
 * film, without year and marks. Two where the maker cut off may be the title's own ("Road without End, Second Part").
 * @param signs what the stretch shows already
 */
export function cutTitle(
  language: string,
  line: Line,
  from: number,
  stretch: string,
  place: NamingPlace,
  ...signs: readonly NamingSign[]
): Naming[] {
  const clock = place === 'head' ? 0 : clockBefore(stretch)
  const bare = withoutVersion(stretch.slice(clock), line.marks)
  const maker = makerBehind(bare, language, line.cues)
  const own = maker?.title ?? bare
  const told = maker?.unlikely ? ([...signs, 'maker-unlikely'] as const) : signs
  const found = shaped(line, from, own, place, own.length < stretch.length - clock, told)
  if (maker?.mayBeOwn) found.push(...shaped(line, from, bare, place, false, signs))
  return found
}

/** How many characters of a clock time lead the line: `20:15 Die Brücke`. */
export function clockBefore(text: string): number {
  if (!beginsWith(text, DIGIT)) return 0
  return /^\d{1,2}[:.h]\d{2}\s*(?:h|hs|Uhr|uur)?\s*[|–-]?\s+(?=\p{L})/u.exec(text)?.[0].length ?? 0
}

/** `Le temps des cerises    VO`: the version stands apart behind the title. */
function withoutVersion(text: string, marks: number): string {
  const match = marks & WIDE_SPACE && hasWideSpace(text) ? /^(.{3,}?)\s{2,}(\S.{0,20})$/u.exec(text) : null
  return match && versionCodeIn(match[2]!)?.start === 0 ? match[1]! : text
}

const MAKER_WORDS = anyTitleWord('makers').replaceAll('\\s', ' ')
/** What every match of `MAKER` has: at most places of a text it ends at once. */
const MAKER_BEGINS = new Cued(
  lean(new RegExp(`\\s(?:${MAKER_WORDS})\\s?(?=\\p{Lu})`, 'u')),
  // a capital may stand right behind the words
  titlePieces('makers').map(it => it.slice(0, -1)),
)
const MAKER = lean(
  new RegExp(`^(.{2,80}),?\\s(?:${MAKER_WORDS})\\s?(?=\\p{Lu})([^:–—|(]{4,60}?)(?:\\s*[:–—|(].*)?$`, 'u'),
)
const MAKER_HERE = lean(
  new RegExp(`,?\\s(?:${MAKER_WORDS})\\s?\\p{Lu}[\\p{L}'’.-]+\\s(?:\\p{L}{2,3}\\s){0,2}\\p{Lu}`, 'uy'),
)

/** Who made the film stands at a place of the text: ", de Paloma Estève". */
export function makerFollows(text: string, at: number): boolean {
  if (text[at] !== ',' && (kindAt(text, at) & SPACE) === 0) return false
  MAKER_HERE.lastIndex = at
  return MAKER_HERE.test(text)
}

const hasEndMark = anyOf(':;')

/**
 * `Les Cendres d'Oran, de Rym Belkacem`: the title before who made it, and whether that may be the title's own: behind
 * nothing but a comma, or no name that people are known to be given ("A Máquina de Semear Nevoeiro").
 */
function makerBehind(
  text: string,
  language: string,
  cues: number,
): { title: string; mayBeOwn: boolean; unlikely: boolean } | undefined {
  const match = MAKER_BEGINS.test(text, cues) ? MAKER.exec(text) : null
  const title = match ? match[1]! : beforeComma(text)
  if (title === undefined) return undefined
  const maker = (match ? match[2]! : text.slice(title.length + 2)).trim()
  if (!maker.includes(' ') || !isOnlyNames(maker, language)) return undefined
  const unlikely = !beginsWithGivenName(maker)
  return { title, mayBeOwn: !match || (unlikely && !title.endsWith(',')), unlikely }
}

/** What stands before the last comma, where a capital follows it and at most so many characters. */
function beforeComma(text: string): string | undefined {
  if (!text.includes(',')) return undefined
  const comma = text.lastIndexOf(',')
  const behind = text.length - comma - 2
  if (comma < 2 || comma > 80 || behind < 5 || behind > 51) return undefined
  if ((kindAt(text, comma + 1) & SPACE) === 0 || (kindAt(text, comma + 2) & LARGE) === 0) return undefined
  return hasEndMark(text.slice(comma + 2)) ? undefined : text.slice(0, comma)
}

/** The title without who made it; `cues` are those of the line. */
export function withoutMaker(text: string, language: string, cues: number): string {
  return makerBehind(text, language, cues)?.title ?? text
}

/** Sheets close a title with a full stop; an abbreviation keeps its own. */
function withoutStop(text: string): string {
  return text.endsWith('.') && ENDS_IN_WORD.test(text) && !text.includes('..') && text.includes(' ')
    ? text.slice(0, -1)
    : text
}

const ENDS_IN_WORD = lean(/\p{L}{3}\.$/u)

function shaped(
  line: Line,
  from: number,
  own: string,
  place: NamingPlace,
  makerCut: boolean,
  shown: readonly NamingSign[],
): Naming[] {
  const shape = trimTitle(own)
  const text = withoutStop(shape.title.trim())
  if (text.length < 1 || text.length > 140 || !holds(text, LETTER | FIGURE)) return []
  const at = line.text.indexOf(text, from)
  if (at < 0) return []
  const signs: NamingSign[] = []
  if (makerCut) signs.push('maker-behind')
  if (shape.year !== undefined) signs.push('year-behind')
  tellBesides(line, at, at + text.length, signs)
  for (const it of shown) if (!signs.includes(it)) signs.push(it)
  return [namingAt(line, text, at, place, signs)]
}

/** What stands before and behind a name on its line: quotation marks, a colon, data in parentheses. */
function tellBesides({ text, marks }: Line, at: number, end: number, signs: NamingSign[]): void {
  if (marks & QUOTATION && hasAt(text, at - 1, '“„«»‘"\'') && hasAt(text, end, '”“»«’"\'')) {
    signs.push('quoted')
    if (makerFollows(text, end + 1)) signs.push('maker-behind-quote')
    if (/:\s?[“„«»"‘']?$/u.test(text.slice(Math.max(0, at - 3), at))) signs.push('after-colon')
  }
  if (marks & COLON) {
    const behind = text.slice(end, end + 240)
    const colon = behind.indexOf(':')
    if (colon >= 0 && colon < 3 && marks & QUOTATION && /^[”"»«]?\s?:\s[“„«»"‘']/u.test(behind))
      signs.push('speaks')
    else if (
      at === 0 &&
      colon >= 0 &&
      colon < 2 &&
      /^\s?:\s(?:\S+\s){5}/u.test(behind) &&
      mostlySmall(behind)
    )
      signs.push('before-sentence')
  }
  if (marks & PARENTHESIS && saysData(text.slice(end, end + 240))) signs.push('data-in-parentheses')
}

const hasParenthesis = anyOf('([')

function hasAt(text: string, at: number, letters: string): boolean {
  return at >= 0 && at < text.length && letters.includes(text[at]!)
}

/** ` (Dänemark 1987, 102 Min.)`: data in parentheses right behind the words. */
export function saysData(behind: string): boolean {
  if (!hasParenthesis(behind.slice(0, 3))) return false
  const inside = /^["”“»’',]?\s?[([]([^()[\]]{2,220})[)\]]/u.exec(behind)?.[1]
  if (inside === undefined) return false
  const year = yearIn(inside, 0)
  if (year === undefined) return durationIn(inside, 0) !== undefined
  return (
    inside.length > 5 &&
    (inside.includes(',') || /\p{L}{3}/u.test(inside) || countriesIn(inside, true).length > 0)
  )
}

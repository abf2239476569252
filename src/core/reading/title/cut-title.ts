import { Cued } from '../lexicon/cues.ts'
import { durationIn } from '../lexicon/durations.ts'
import { lean } from '../lexicon/lean.ts'
import { anyOf, beginsWith, DIGIT, FIGURE, hasWideSpace, holds, LETTER } from '../lexicon/letters.ts'
import { countriesIn } from '../lexicon/lists-of-names.ts'
import { anyTitleWord, titlePieces } from '../lexicon/title-words.ts'
import { versionCodeIn } from '../lexicon/version-codes.ts'
import { yearIn } from '../lexicon/years.ts'
import { isOnlyNames } from '../names/person-names.ts'
import type { Line } from '../page/page.ts'
import { mostlySmall } from './capitals.ts'
import type { Naming } from './naming.ts'
import type { NamingPlace, NamingSign } from './signs.ts'
import { trimTitle } from './title-shape.ts'

/**
 * The title in a stretch of a line that begins at `from`: without the hour and the version beside it, without who made the
 * film, without year and marks. Two where the maker cut off may be the title's own ("Road without End, Second Part").
 */
export function cutTitle(
  language: string,
  line: Line,
  from: number,
  stretch: string,
  place: NamingPlace,
): Naming[] {
  const clock = place === 'head' ? 0 : clockBefore(stretch)
  const bare = withoutVersion(stretch.slice(clock))
  const own = withoutMaker(bare, language)
  const cut = own.length < bare.length
  const whole =
    cut && MAKER_AFTER_COMMA.test(bare) && !MAKER.test(bare) ? shaped(line, from, bare, place, false) : []
  return [...shaped(line, from, own, place, own.length < stretch.length - clock), ...whole]
}

/** How many characters of a clock time lead the line: `20:15 Die Brücke`. */
export function clockBefore(text: string): number {
  if (!beginsWith(text, DIGIT)) return 0
  return /^\d{1,2}[:.h]\d{2}\s*(?:h|hs|Uhr|uur)?\s*[|–-]?\s+(?=\p{L})/u.exec(text)?.[0].length ?? 0
}

/** `Le temps des cerises    VO`: the version stands apart behind the title. */
function withoutVersion(text: string): string {
  const match = hasWideSpace(text) ? /^(.{3,}?)\s{2,}(\S.{0,20})$/u.exec(text) : null
  return match && versionCodeIn(match[2]!)?.start === 0 ? match[1]! : text
}

const MAKER_WORDS = anyTitleWord('makers').replaceAll('\\s', ' ')
const MAKER = new Cued(
  lean(
    new RegExp(`^(.{2,80}),?\\s(?:${MAKER_WORDS})\\s?(?=\\p{Lu})([^:–—|(]{4,60}?)(?:\\s*[:–—|(].*)?$`, 'u'),
  ),
  // a capital may stand right behind the words
  titlePieces('makers').map(it => it.slice(0, -1)),
)
const MAKER_AFTER_COMMA = lean(/^(.{2,80}?),\s(\p{Lu}[^,:;]{4,50})$/u)

/** `Les Cendres d'Oran, de Rym Belkacem`: the title without who made it. */
export function withoutMaker(text: string, language: string): string {
  const match = MAKER.exec(text) ?? (text.includes(',') ? MAKER_AFTER_COMMA.exec(text) : null)
  const maker = match?.[2]?.trim()
  return maker?.includes(' ') && isOnlyNames(maker, language) ? match![1]! : text
}

/** Sheets close a title with a full stop; an abbreviation keeps its own. */
function withoutStop(text: string): string {
  return text.endsWith('.') && /\p{L}{3}\.$/u.test(text) && !text.includes('..') && text.includes(' ')
    ? text.slice(0, -1)
    : text
}

function shaped(line: Line, from: number, own: string, place: NamingPlace, makerCut: boolean): Naming[] {
  const shape = trimTitle(own)
  const text = withoutStop(shape.title.trim())
  if (text.length < 1 || text.length > 140 || !holds(text, LETTER | FIGURE)) return []
  const at = line.text.indexOf(text, from)
  if (at < 0) return []
  const signs = new Set<NamingSign>()
  const before = line.text.slice(Math.max(0, at - 3), at)
  const behind = line.text.slice(at + text.length, at + text.length + 240)
  if (makerCut) signs.add('maker-behind')
  if (shape.year !== undefined) signs.add('year-behind')
  if (isOneOf(before.at(-1), '“„«»‘"\'') && isOneOf(behind[0], '”“»«’"\'')) signs.add('quoted')
  if (signs.has('quoted') && /:\s?[“„«»"‘']?$/u.test(before)) signs.add('after-colon')
  if (behind.slice(0, 3).includes(':') && /^[”"»«]?\s?:\s[“„«»"‘']/u.test(behind)) signs.add('speaks')
  if (
    at === 0 &&
    behind.slice(0, 2).includes(':') &&
    /^\s?:\s(?:\S+\s){5}/u.test(behind) &&
    mostlySmall(behind)
  )
    signs.add('before-sentence')
  if (saysData(behind)) signs.add('data-in-parentheses')
  return [
    { text, start: line.start + at, end: line.start + at + text.length, line: line.index, place, signs },
  ]
}

const hasParenthesis = anyOf('([')

function isOneOf(letter: string | undefined, letters: string): boolean {
  return letter !== undefined && letters.includes(letter)
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

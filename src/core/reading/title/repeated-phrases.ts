import { lean } from '../lexicon/lean.ts'
import {
  beginsWith,
  DIGIT,
  FIGURE,
  holds,
  kindAt,
  kindOf,
  LARGE,
  SMALL,
  SPACE,
  wordsIn,
} from '../lexicon/letters.ts'
import type { Line, Page } from '../page/page.ts'
import { JOINING } from './headlines.ts'
import { WORD_BEFORE } from './mentions.ts'
import type { Naming } from './naming.ts'

/** So many words a repeated title has at most. */
const LONGEST = 7
/** And the text where repetitions are looked for so many characters. */
const TEXT_READ = 24_000

interface Phrase {
  text: string
  line: Line
  /** Where it stands in its line; within a sentence, where one says it there. */
  at: number
  count: number
  within: boolean
}

/** Phrases that begin with a capital within a sentence and that the text says twice or more in the same letters. */
export function repeatedPhrases(page: Page): Naming[] {
  const repeated = phrasesOf(page).filter(
    it => it.count > 1 && it.within && !endsJoining(it.text) && !isFigure(it.text),
  )
  return withoutParts(repeated).map(it => {
    const start = it.line.start + it.at
    const span = { start, end: start + it.text.length, line: it.line.index }
    return { text: it.text, ...span, place: 'prose', signs: [] }
  })
}

function endsJoining(text: string): boolean {
  return holds(text, SPACE) && JOINING.test(text)
}

function isFigure(text: string): boolean {
  return beginsWith(text, DIGIT) && /^\d+$/.test(text)
}

function phrasesOf(page: Page): Phrase[] {
  const found: Phrase[] = []
  const byNumber = new Map<number, Phrase[]>()
  const openings = openingsOf(page)
  const often = numbersTwice(openings)
  for (const opening of openings) {
    const { line, at, ends, numbers } = opening
    let within: boolean | undefined
    for (let own = 0; own < ends.length; own++) {
      const number = numbers[own]!
      if (often[number] !== 2) continue
      within ??= line.prose && (isWithin(line, at) || leadsTitle(page, opening))
      const length = ends[own]! - at
      const same = byNumber.get(number)
      const known = same?.find(it => it.text.length === length && line.text.startsWith(it.text, at))
      if (known) {
        known.count++
        if (within && !known.within) Object.assign(known, { line, at, within })
        continue
      }
      const phrase = { line, at, count: 1, within, text: line.text.slice(at, ends[own]) }
      found.push(phrase)
      if (same) same.push(phrase)
      else byNumber.set(number, [phrase])
    }
  }
  return found
}

/** A sentence goes on before the place, with more than an article in capitals ("Les Heures creuses"). */
function isWithin({ text }: Line, at: number): boolean {
  const before = text.slice(Math.max(0, at - 6), at)
  return WORD_BEFORE.test(before) && !(holds(before, LARGE) && ARTICLE_IN_CAPITALS.test(before))
}

const ARTICLE_IN_CAPITALS = lean(
  /(?:^|[^\p{L}])(?:L[aeo]s?|El|Els|Il|Gli|I|The|De|Het|O|A|Os|As|Un|Une|Una)\s$/u,
)

/** "Les Heures": where a language writes no nouns with capitals, an article and the next word with one begin a name. */
function leadsTitle(page: Page, { line, at, firstEnd, next }: Opening): boolean {
  return (
    page.language !== 'de' &&
    next !== undefined &&
    (kindAt(line.text, next) & LARGE) !== 0 &&
    (kindAt(line.text, next + 1) & SMALL) !== 0 &&
    ARTICLE_IN_CAPITALS.test(`${line.text.slice(at, firstEnd)} `)
  )
}

/** A place where a phrase may begin: a word with a capital, or a figure. */
interface Opening {
  line: Line
  at: number
  /** Where its first word ends, and the next of the line begins. */
  firstEnd: number
  next: number | undefined
  /** Where the phrases end that begin there, and the number of each one's letters, which other phrases may share. */
  ends: number[]
  numbers: number[]
}

/** Of phrases that the page says twice their first words are said twice: all others are left out. */
function openingsOf(page: Page): Opening[] {
  const lines = wordsOfLines(page)
  const first = new Uint8Array(NUMBERS)
  for (const { line, words } of lines)
    for (let from = 0; from < words.length; from += 2)
      if (opensPhrase(line.text, words, from)) meet(first, firstNumber(line.text, words, from))
  const openings: Opening[] = []
  for (const { line, words } of lines)
    for (let from = 0; from < words.length; from += 2)
      if (opensPhrase(line.text, words, from) && first[firstNumber(line.text, words, from)] === 2)
        openings.push(openingAt(line, words, from))
  return openings
}

/** Where the words of each line begin and end, by turns, as far as repetitions are looked for. */
function wordsOfLines(page: Page): { line: Line; words: readonly number[] }[] {
  const lines: { line: Line; words: readonly number[] }[] = []
  let read = 0
  for (const line of page.lines) {
    read += line.text.length
    if (read > TEXT_READ) break
    lines.push({ line, words: wordsIn(line.text, "'’&-") })
  }
  return lines
}

const NUMBERS = 1 << 13

/** How often each number is met: once, or 2 for more; most phrases stand but once. */
function numbersTwice(openings: readonly Opening[]): Uint8Array {
  const met = new Uint8Array(NUMBERS)
  for (const { numbers } of openings) for (const it of numbers) meet(met, it)
  return met
}

function meet(met: Uint8Array, number: number): void {
  met[number] = met[number] === 0 ? 1 : 2
}

/** The number of the letters of a word, without what says that something is hers or his. */
function firstNumber(text: string, words: readonly number[], from: number): number {
  const end = words[from + 1]!
  return shortened(numberOf(0, text, words[from]!, end - possessive(text, end)))
}

/** The number of letters that go on behind others with a number. */
function numberOf(before: number, text: string, from: number, to: number): number {
  let number = before
  for (let at = from; at < to; at++) number = (Math.imul(number, 31) + text.charCodeAt(at)) | 0
  return number
}

function shortened(number: number): number {
  return (number ^ (number >>> 13)) & (NUMBERS - 1)
}

function opensPhrase(text: string, words: readonly number[], from: number): boolean {
  const at = words[from]!
  const kind = kindOf(text.charCodeAt(at))
  return (kind & (LARGE | FIGURE)) !== 0 && !(words[from + 1] === at + 1 && text[at] === 'I')
}

/** The first word alone, with the next, and so on, as far as nothing but spaces and hyphens stands between them. */
function openingAt(line: Line, words: readonly number[], from: number): Opening {
  const { text } = line
  const at = words[from]!
  const opening: Opening = {
    line,
    at,
    firstEnd: words[from + 1]!,
    next: words[from + 2],
    ends: [],
    numbers: [],
  }
  let number = 0
  let counted = at
  for (let to = from; to < words.length && to < from + 2 * LONGEST; to += 2) {
    if (to > from && !isGap(text, words[to - 1]!, words[to]!)) break
    const end = words[to + 1]! - possessive(text, words[to + 1]!)
    number = numberOf(number, text, counted, end)
    counted = Math.max(counted, end)
    if (end - at >= 3) {
      opening.ends.push(end)
      opening.numbers.push(shortened(number))
    }
  }
  return opening
}

/** Nothing, a space, a hyphen or an apostrophe. */
function isGap(text: string, from: number, to: number): boolean {
  if (from === to) return true
  return to === from + 1 && ((kindAt(text, from) & SPACE) !== 0 || "’'-".includes(text[from]!))
}

/** How many letters of "Jane's" or "James'" before `end` say that something is hers or his. */
function possessive(text: string, end: number): number {
  if (isApostrophe(text[end - 1])) return 1
  return text[end - 1] === 's' && isApostrophe(text[end - 2]) ? 2 : 0
}

function isApostrophe(letter: string | undefined): boolean {
  return letter === "'" || letter === '’'
}

/** Of phrases within each other the longest that is said as often counts. */
function withoutParts(phrases: readonly Phrase[]): Phrase[] {
  const kept: { padded: string; phrase: Phrase }[] = []
  for (const phrase of [...phrases].sort((a, b) => b.text.length - a.text.length)) {
    const padded = ` ${phrase.text} `
    if (!kept.some(it => it.phrase.count >= phrase.count && it.padded.includes(padded)))
      kept.push({ padded, phrase })
  }
  const left = new Set(kept.map(it => it.phrase))
  return phrases.filter(it => left.has(it))
}

import { lean } from '../lexicon/lean.ts'
import {
  beginsWith,
  DIGIT,
  FIGURE,
  holds,
  kindAt,
  LARGE,
  LETTER,
  MARK,
  SMALL,
  SPACE,
} from '../lexicon/letters.ts'
import { FIGURES } from '../lexicon/marks.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import type { Line, Page } from '../page/page.ts'
import { JOINING } from './headlines.ts'
import { WORD_BEFORE } from './mentions.ts'
import { type Naming, namingAt } from './naming.ts'

/** So many words a repeated title has at most. */
const LONGEST = 7
/** And so many characters at least. */
const SHORTEST = 3
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
  if (!page.lines.some(it => it.prose)) return []
  const repeated = phrasesOf(page).filter(
    it => it.count > 1 && it.within && !endsJoining(it.text) && !isFigure(it.text),
  )
  return withoutParts(repeated).map(it => namingAt(it.line, it.text, it.at, 'prose', []))
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
  const { openings, met } = openingsOf(page)
  for (const opening of openings) {
    const { line, at, ends, numbers } = opening
    let within: boolean | undefined
    for (let own = 0; own < ends.length; own++) {
      const number = numbers[own]!
      const length = ends[own]! - at
      if (met[number] !== 2 || length < SHORTEST) continue
      within ??= line.prose && (isWithin(line, at) || leadsTitle(page, opening))
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
function leadsTitle(page: Page, { line: { text }, at, firstEnd }: Opening): boolean {
  if (page.language === 'de') return false
  let next = firstEnd
  while (next < text.length && (kindAt(text, next) & (LETTER | FIGURE)) === 0) next++
  return (
    (kindAt(text, next) & LARGE) !== 0 &&
    (kindAt(text, next + 1) & SMALL) !== 0 &&
    ARTICLE_IN_CAPITALS.test(`${text.slice(at, firstEnd)} `)
  )
}

/** A place where a phrase may begin: a word with a capital, or a figure. */
interface Opening {
  line: Line
  at: number
  /** Where its first word ends, and the last that was added. */
  firstEnd: number
  wordEnd: number
  /** The number of its letters as far as they are counted. */
  counted: number
  number: number
  /** Where the phrases end that begin there, and the number of each one's letters, which other phrases may share. */
  ends: number[]
  numbers: number[]
}

/**
 * The places where phrases begin that the page may say twice, and how often each number is met: once, or 2 for more. Each
 * round adds a word where the phrase so far is met twice: one that is longer is not met more often.
 */
function openingsOf(page: Page): { openings: Opening[]; met: Uint8Array } {
  const openings = wordsTwice(page)
  const met = new Uint8Array(NUMBERS)
  let growing = openings
  for (let words = 1; words <= LONGEST && growing.length > 1; words++) {
    const grown: Opening[] = []
    for (const it of growing)
      if (addWord(it)) {
        meet(met, lastNumber(it))
        grown.push(it)
      }
    growing = grown.filter(it => met[lastNumber(it)] === 2)
  }
  return { openings, met }
}

/** The places of words in capitals that the page says twice, and of figures. */
function wordsTwice(page: Page): Opening[] {
  const lines = linesRead(page)
  const met = new Uint8Array(NUMBERS)
  for (const { text, starts } of lines)
    for (let own = 0; own < starts.at.length; own++)
      if (kindAt(text, starts.at[own]!) & LARGE) meet(met, shortened(starts.word[own]!))
  const openings: Opening[] = []
  for (const line of lines)
    for (const at of placesIn(line, met)) {
      const opening = openingAt(line, at)
      if (!isI(opening)) openings.push(opening)
    }
  return openings
}

function lastNumber({ numbers }: Opening): number {
  return numbers[numbers.length - 1]!
}

/** The lines in which repetitions are looked for. */
function linesRead({ lines }: Page): readonly Line[] {
  let read = 0
  const end = lines.findIndex(it => {
    read += it.text.length
    return read > TEXT_READ
  })
  return end < 0 ? lines : lines.slice(0, end)
}

/** Where words begin with a capital that are met twice, or with a figure. */
function placesIn({ text, starts, marks }: Line, met: Uint8Array): number[] {
  const places: number[] = []
  for (let own = 0; own < starts.at.length; own++) {
    const at = starts.at[own]!
    const twice = met[shortened(starts.word[own]!)] === 2
    if (twice && kindAt(text, at) & LARGE && !goesOnAt(text, at)) places.push(at)
  }
  if ((marks & FIGURES) === 0) return places
  const capitals = places.length
  for (const { index } of matchesOf(/\d+/g, text)) if (!goesOnAt(text, index)) places.push(index)
  return capitals > 0 && places.length > capitals ? places.sort((a, b) => a - b) : places
}

/** Within a word: "Spider-Man", "Jane's". */
const JOINED = "'’&-"

function isWithinWord(text: string, at: number): boolean {
  const kind = kindAt(text, at)
  return (kind & (LETTER | FIGURE | MARK)) !== 0 || ((kind & SPACE) === 0 && JOINED.includes(text[at]!))
}

/** True where a word that begins further ahead has the letter at a place too. */
function goesOnAt(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && (kindAt(text, before) & (LETTER | FIGURE)) === 0 && isWithinWord(text, before))
    before--
  return (kindAt(text, before) & (LETTER | FIGURE)) !== 0
}

function endOfWord(text: string, at: number): number {
  let end = at + 1
  while (end < text.length && isWithinWord(text, end)) end++
  return end
}

/** "I" alone, which English writes with a capital anywhere. */
function isI({ line, at, firstEnd }: Opening): boolean {
  return firstEnd === at + 1 && line.text[at] === 'I'
}

const NUMBERS = 1 << 13

function meet(met: Uint8Array, number: number): void {
  met[number] = met[number] === 0 ? 1 : 2
}

function shortened(number: number): number {
  return (number ^ (number >>> 13)) & (NUMBERS - 1)
}

function openingAt(line: Line, at: number): Opening {
  const firstEnd = endOfWord(line.text, at)
  return { line, at, firstEnd, wordEnd: at, counted: at, number: 0, ends: [], numbers: [] }
}

/** Adds the phrase with one word more, as far as nothing but a space stands before it. */
function addWord(opening: Opening): boolean {
  const { text } = opening.line
  const { at, firstEnd, wordEnd } = opening
  if (wordEnd === at) opening.wordEnd = firstEnd
  else {
    const spaced = (kindAt(text, wordEnd) & SPACE) !== 0
    if (!spaced || (kindAt(text, wordEnd + 1) & (LETTER | FIGURE)) === 0) return false
    opening.wordEnd = endOfWord(text, wordEnd + 1)
  }
  const end = opening.wordEnd - possessive(text, opening.wordEnd)
  let { counted, number } = opening
  for (; counted < end; counted++) number = (Math.imul(number, 31) + text.charCodeAt(counted)) | 0
  opening.counted = counted
  opening.number = number
  opening.ends.push(end)
  opening.numbers.push(shortened(number))
  return true
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

import { lean } from '../lexicon/lean.ts'
import { FIGURE, kindAt, kindOf, LARGE, SMALL, SPACE, wordsIn } from '../lexicon/letters.ts'
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
  const repeated = [...phrasesOf(page).values()].filter(
    it => it.count > 1 && it.within && !JOINING.test(it.text) && !/^\d+$/.test(it.text),
  )
  return withoutParts(repeated).map(it => {
    const start = it.line.start + it.at
    const span = { start, end: start + it.text.length, line: it.line.index }
    return { text: it.text, ...span, place: 'prose', signs: new Set() }
  })
}

function phrasesOf(page: Page): Map<string, Phrase> {
  const seen = new Map<string, Phrase>()
  const openings = openingsOf(page)
  const often = numbersTwice(openings)
  for (const opening of openings) {
    const { line, at, ends, numbers } = opening
    if (!numbers.some(it => often[it] === 2)) continue
    const within = line.prose && (isWithin(line, at) || leadsTitle(page, opening))
    for (const [own, end] of ends.entries()) {
      if (often[numbers[own]!] !== 2) continue
      const text = line.text.slice(at, end)
      const known = seen.get(text)
      if (!known) seen.set(text, { line, at, count: 1, within, text })
      else {
        known.count++
        if (within && !known.within) Object.assign(known, { line, at, within })
      }
    }
  }
  return seen
}

/** A sentence goes on before the place, with more than an article in capitals ("Les Heures creuses"). */
function isWithin({ text }: Line, at: number): boolean {
  const before = text.slice(Math.max(0, at - 6), at)
  return WORD_BEFORE.test(before) && !ARTICLE_IN_CAPITALS.test(before)
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

function openingsOf(page: Page): Opening[] {
  const openings: Opening[] = []
  let read = 0
  for (const line of page.lines) {
    read += line.text.length
    if (read > TEXT_READ) break
    const words = wordsIn(line.text, "'’&-")
    for (let from = 0; from < words.length; from += 2)
      if (opensPhrase(line.text, words[from]!, words[from + 1]!)) openings.push(openingAt(line, words, from))
  }
  return openings
}

const NUMBERS = 1 << 13

/** How often each number is met: once, or 2 for more; most phrases stand but once. */
function numbersTwice(openings: readonly Opening[]): Uint8Array {
  const met = new Uint8Array(NUMBERS)
  for (const { numbers } of openings) for (const it of numbers) met[it] = met[it] === 0 ? 1 : 2
  return met
}

function opensPhrase(text: string, at: number, end: number): boolean {
  const kind = kindOf(text.charCodeAt(at))
  return (kind & (LARGE | FIGURE)) !== 0 && !(end === at + 1 && text[at] === 'I')
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
    for (; counted < end; counted++) number = (Math.imul(number, 31) + text.charCodeAt(counted)) | 0
    if (end - at >= 3) {
      opening.ends.push(end)
      opening.numbers.push((number ^ (number >>> 13)) & (NUMBERS - 1))
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

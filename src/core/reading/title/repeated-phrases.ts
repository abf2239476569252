import { matchesOf } from '../lexicon/matches-of.ts'
import type { Line, Page } from '../page/page.ts'
import { JOINING } from './headlines.ts'
import type { Naming } from './naming.ts'

const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’&-]*/gu
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
  const lines = wordsByLine(page)
  const often = beginningTwice(lines)
  for (const { line, words } of lines) {
    for (const [from, first] of words.entries()) {
      if (!opensPhrase(first[0]) || !often.has(beginning(line, first))) continue
      const within = line.prose && (isWithin(line, first.index) || leadsTitle(page, words, from))
      for (const text of beginningAt(line, words, from)) {
        const known = seen.get(text)
        if (!known) seen.set(text, { line, at: first.index, count: 1, within, text })
        else {
          known.count++
          if (within && !known.within) Object.assign(known, { line, at: first.index, within })
        }
      }
    }
  }
  return seen
}

/** A sentence goes on before the place, with more than an article in capitals ("Les Heures creuses"). */
function isWithin({ text }: Line, at: number): boolean {
  const before = text.slice(Math.max(0, at - 6), at)
  return /[\p{L}\d,]\s["“„«‘']?$/u.test(before) && !ARTICLE_IN_CAPITALS.test(before)
}

const ARTICLE_IN_CAPITALS = /(?:^|[^\p{L}])(?:L[aeo]s?|El|Els|Il|Gli|I|The|De|Het|O|A|Os|As|Un|Une|Una)\s$/u

/** "Les Heures": where a language writes no nouns with capitals, an article and the next word with one begin a name. */
function leadsTitle(page: Page, words: readonly RegExpExecArray[], from: number): boolean {
  const next = words[from + 1]
  return (
    page.language !== 'de' &&
    next !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(next[0]) &&
    ARTICLE_IN_CAPITALS.test(`${words[from]![0]} `)
  )
}

interface LineOfWords {
  line: Line
  words: readonly RegExpExecArray[]
}

function wordsByLine(page: Page): LineOfWords[] {
  const lines: LineOfWords[] = []
  let read = 0
  for (const line of page.lines) {
    read += line.text.length
    if (read > TEXT_READ) break
    lines.push({ line, words: matchesOf(WORDS, line.text) })
  }
  return lines
}

function opensPhrase(word: string): boolean {
  // most words begin with a small letter, which is told without an expression
  const small = word >= 'a' && word < '{'
  return !small && /^[\p{Lu}\p{N}]/u.test(word) && word !== 'I'
}

/** The three letters with which a phrase begins, as one small number, which others may share: no phrase is shorter. */
function beginning({ text }: Line, { index }: RegExpExecArray): number {
  return text.charCodeAt(index) * 961 + text.charCodeAt(index + 1) * 31 + text.charCodeAt(index + 2)
}

/** Where two phrases may begin in the same letters; most words in capitals stand but once. */
function beginningTwice(lines: readonly LineOfWords[]): ReadonlySet<number> {
  const once = new Set<number>()
  const twice = new Set<number>()
  for (const { line, words } of lines)
    for (const word of words) {
      if (!opensPhrase(word[0])) continue
      const key = beginning(line, word)
      if (once.has(key)) twice.add(key)
      else once.add(key)
    }
  return twice
}

/** The first word alone, with the next, and so on, as far as nothing but spaces and hyphens stands between them. */
function* beginningAt(line: Line, words: readonly RegExpExecArray[], from: number): Generator<string> {
  const { index } = words[from]!
  let end = index
  for (let to = from; to < Math.min(words.length, from + LONGEST); to++) {
    const word = words[to]!
    const gap = line.text.slice(end, word.index)
    if (to > from && gap !== ' ' && !/^\s?$|^[’'-]$/u.test(gap)) return
    end = word.index + word[0].length
    const text = line.text.slice(index, end - possessive(line.text, end))
    if (text.length >= 3) yield text
  }
}

/** How many letters of "Jane's" or "James'" before `end` say that something is hers or his. */
function possessive(text: string, end: number): number {
  if (/['’]/u.test(text[end - 1]!)) return 1
  return text[end - 1] === 's' && /['’]/u.test(text[end - 2] ?? '') ? 2 : 0
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

import { detectAll } from 'tinyld/light'
import { ALL_LANGUAGES } from '../languages/all-languages.ts'
import { LABELS } from '../lexicon/labels.ts'
import { hasRun, kindAt, kindOf, LETTER } from '../lexicon/letters.ts'
import { COLON } from '../lexicon/marks.ts'
import { languageOfNames } from '../lexicon/telling-words.ts'
import type { Line } from './page.ts'

const KNOWN = ALL_LANGUAGES.map(it => it.code)
/** Those whose running text we read; few words in another are more likely to be one of these. */
const FULL = ALL_LANGUAGES.filter(it => !it.labelsOnly).map(it => it.code)
/** Running text from which its words tell the language better than the labels do. */
const ENOUGH_TEXT = 240
/** How sure the words must be of a language that we read by its labels only. */
const SURE = 0.9

/**
 * The language of a page (BCP 47): that of its running text; where there is little of it, that of labels which only one
 * language has; English where nothing tells.
 */
export function tellLanguage(lines: readonly Line[]): string {
  const running = joined(
    lines.filter(it => it.prose),
    ' ',
    420,
  )
  const short = running.length < ENOUGH_TEXT
  if (short) {
    const byLabels = languageOfLabels(lines)
    if (byLabels) return byLabels
  }
  const text = running === '' ? joined(lines, ' ', 600) : running
  if (!hasRun(text, LETTER, 3)) return 'en'
  const byWords = languageOfSmallWords(text)
  if (byWords) return byWords
  const byNames = short ? languageOfNames(joined(lines, '\n', 1200)) : undefined
  if (byNames) return byNames
  const only = short ? FULL : KNOWN
  const told = detectAll(text, { only })
  return told.find(it => it.accuracy >= SURE || FULL.includes(it.lang))?.lang ?? 'en'
}

/** The first lines together, as far as so many letters go. */
function joined(lines: readonly Line[], by: string, length: number): string {
  let text = ''
  for (const line of lines) {
    if (text.length >= length) break
    text = text === '' ? line.text : text + by + line.text
  }
  return text.slice(0, length)
}

interface Votes {
  language: string
  /** Lines that start with a label of the language. */
  lines: number
  /** The same, a label that several languages share counted in parts. */
  share: number
}

/**
 * Labels vote for the languages that have them. A language of labels only wins where it explains more lines than any that
 * we read in full: neighbours share many words.
 */
function languageOfLabels(lines: readonly Line[]): string | undefined {
  const votes = new Map<string, Votes>()
  for (const line of lines) {
    const before = line.marks & COLON ? BEFORE_COLON.exec(line.folded)?.[1] : undefined
    const label = before ?? (line.words <= 3 ? line.folded : undefined)
    const entry = label === undefined ? undefined : LABELS.whole(label)
    if (!entry) continue
    const languages = new Set(entry.meanings.map(it => it.language))
    const sharing = [...languages].filter(it => FULL.includes(it)).length
    for (const language of languages) {
      const own = votes.get(language) ?? { language, lines: 0, share: 0 }
      own.lines++
      own.share += 1 / (FULL.includes(language) ? sharing : languages.size)
      votes.set(language, own)
    }
  }
  const ranked = [...votes.values()].sort((a, b) => b.share - a.share)
  const full = ranked.filter(it => FULL.includes(it.language))
  const [further] = ranked
    .filter(it => !FULL.includes(it.language))
    .sort((a, b) => b.lines - a.lines || b.share - a.share)
  if (further && further.lines >= (full.length === 0 ? 2 : 3) && full.every(it => it.lines < further.lines))
    return further.language
  const [first, second] = full
  return first && first.share >= 1.2 && first.share >= 1.4 * (second?.share ?? 0) ? first.language : undefined
}

const BEFORE_COLON = /^([^:]{2,40}?)\s*:/

/** A small word and the languages that have it, by their places in the list of all. */
interface SmallWord {
  word: string
  languages: number[]
}

/** By length and ends of the words: those of a text are compared with few of them, and none is cut out for it. */
const SMALL_WORDS = new Map<number, SmallWord[]>()
/** 1 where a small word may have such a shape: most words of a text are told from them by this alone. */
const SMALL_SHAPES = new Uint8Array(8191)
for (const [language, { smallWords }] of ALL_LANGUAGES.entries())
  for (const word of new Set(smallWords)) {
    const shape = shapeOf(word, 0, word.length)
    const alike = SMALL_WORDS.get(shape) ?? []
    SMALL_WORDS.set(shape, alike)
    SMALL_SHAPES[shape % SMALL_SHAPES.length] = 1
    const known = alike.find(it => it.word === word)
    if (known) known.languages.push(language)
    else alike.push({ word, languages: [language] })
  }

function shapeOf(text: string, from: number, to: number): number {
  return (text.charCodeAt(from) * 961 + text.charCodeAt(to - 1)) * 31 + to - from
}

/**
 * The language whose small words the text is full of, where one is clearly ahead; a detector by letters takes short texts
 * with foreign names, and all of Catalan, for something else.
 */
function languageOfSmallWords(text: string): string | undefined {
  const hits = ALL_LANGUAGES.map(() => 0)
  const lower = text.toLowerCase()
  let words = 0
  for (let at = 0; at < lower.length; at++) {
    if ((kindOf(lower.charCodeAt(at)) & LETTER) === 0) continue
    const from = at
    while ((kindAt(lower, at) & LETTER) !== 0) at++
    words++
    const shape = shapeOf(lower, from, at)
    if (SMALL_SHAPES[shape % SMALL_SHAPES.length] === 0) continue
    for (const { word, languages } of SMALL_WORDS.get(shape) ?? [])
      if (word.length === at - from && lower.startsWith(word, from))
        for (const language of languages) hits[language]!++
  }
  const first = hits.indexOf(Math.max(...hits))
  const most = hits[first]!
  if (most < 4 || most < words * 0.14) return undefined
  const other = hits.reduce((next, it, language) => (language === first ? next : Math.max(next, it)), 0)
  return most >= other + 2 && most >= 1.15 * other ? ALL_LANGUAGES[first]!.code : undefined
}

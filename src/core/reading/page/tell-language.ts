import { detectAll } from 'tinyld/light'
import { ALL_LANGUAGES } from '../languages/all-languages.ts'
import { LABELS } from '../lexicon/labels.ts'
import { kindAt, kindOf, LETTER } from '../lexicon/letters.ts'
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
  const prose = lines.filter(it => it.prose).map(it => it.text)
  const running = prose.join(' ').slice(0, 420)
  if (running.length < ENOUGH_TEXT) {
    const byLabels = languageOfLabels(lines)
    if (byLabels) return byLabels
  }
  const text =
    prose.length > 0
      ? running
      : lines
          .map(it => it.text)
          .join(' ')
          .slice(0, 600)
  if (!/\p{L}{3}/u.test(text)) return 'en'
  const byWords = languageOfSmallWords(text)
  if (byWords) return byWords
  const short = running.length < ENOUGH_TEXT
  const byNames = short
    ? languageOfNames(
        lines
          .map(it => it.text)
          .join('\n')
          .slice(0, 1200),
      )
    : undefined
  if (byNames) return byNames
  const only = short ? FULL : KNOWN
  const told = detectAll(text, { only })
  return told.find(it => it.accuracy >= SURE || FULL.includes(it.lang))?.lang ?? 'en'
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
    const label = /^([^:]{2,40}?)\s*:/u.exec(line.folded)?.[1] ?? (line.words <= 3 ? line.folded : undefined)
    const languages = label ? new Set(LABELS.whole(label)?.meanings.map(it => it.language)) : undefined
    if (!languages) continue
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

/** A small word and the languages that have it, by their places in the list of all. */
interface SmallWord {
  word: string
  languages: number[]
}

/** By length and ends of the words: those of a text are compared with few of them, and none is cut out for it. */
const SMALL_WORDS = new Map<number, SmallWord[]>()
for (const [language, { smallWords }] of ALL_LANGUAGES.entries())
  for (const word of new Set(smallWords)) {
    const shape = shapeOf(word, 0, word.length)
    const alike = SMALL_WORDS.get(shape) ?? []
    SMALL_WORDS.set(shape, alike)
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
    for (const { word, languages } of SMALL_WORDS.get(shapeOf(lower, from, at)) ?? [])
      if (word.length === at - from && lower.startsWith(word, from))
        for (const language of languages) hits[language]!++
  }
  const ranked = ALL_LANGUAGES.map(({ code }, language) => ({ code, hits: hits[language]! })).sort(
    (a, b) => b.hits - a.hits,
  )
  const [first, second] = ranked
  if (!first || first.hits < 4 || first.hits < words * 0.14) return undefined
  const other = second?.hits ?? 0
  return first.hits >= other + 2 && first.hits >= 1.15 * other ? first.code : undefined
}

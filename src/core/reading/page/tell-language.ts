import { detectAll } from 'tinyld/light'
import { ALL_LANGUAGES } from '../languages/all-languages.ts'
import { LABELS } from '../lexicon/labels.ts'
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
  if (isCatalan(text)) return 'ca'
  const only = running.length < ENOUGH_TEXT ? FULL : KNOWN
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
  if (further && further.lines >= 3 && full.every(it => it.lines < further.lines)) return further.language
  const [first, second] = full
  return first && first.share >= 1.5 && first.share >= 1.4 * (second?.share ?? 0) ? first.language : undefined
}

const CATALAN =
  /(?<!\p{L})(?:amb|els|és|dels|aquest(?:a|s|es)?|seva|seves|però|també|quan|són|més|fins|pels?|una?s?|i)(?!\p{L})|l·l|(?<!\p{L})[ld][’']\p{L}/giu
const NOT_CATALAN =
  /(?<!\p{L})(?:con|los|las|del|y|pero|también|une|les|est|dans|avec|et|che|gli|della|di|não|com|uma|os|dos)(?!\p{L})/giu

/** The detector takes Catalan for its neighbours; its own small words tell it from them. */
function isCatalan(text: string): boolean {
  const own = text.match(CATALAN) ?? []
  const distinct = new Set(own.map(it => it.toLowerCase())).size
  return (
    distinct >= 4 &&
    /(?<!\p{L})(?:amb|els|dels|és|aquest|però|seva|també)(?!\p{L})/iu.test(text) &&
    own.length > (text.match(NOT_CATALAN) ?? []).length
  )
}

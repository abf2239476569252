import type { LabelMeaning } from '../languages/language-data.ts'
import { LABELS } from '../lexicon/labels.ts'
import { withWriting } from '../lexicon/labels-of-two.ts'
import { lean } from '../lexicon/lean.ts'
import { CASELESS, DIGIT, kindAt, LARGE, LETTER, SMALL, SPACE } from '../lexicon/letters.ts'
import { meaningIn, type PhraseEntry, wordEndsAt } from '../lexicon/phrase-index.ts'
import { andWords } from '../lexicon/word-sets.ts'
import type { LabelHit } from './label-hit.ts'
import type { Line, Page } from './page.ts'

const MARKS = '–—|_=»>→►\t'

/** A label as a language file has it, with its languages. */
export type Label = PhraseEntry<LabelMeaning>

/** A label at the start of a line or of a piece of it, by what follows it. */
export function labelAt(
  line: Line,
  at: number,
  first: Label | undefined,
  language: string,
  near: ReadonlySet<string>,
): LabelHit | undefined {
  const { text } = line
  const run = compoundAt(line, at, first, language, near, () => true)
  if (!run) return undefined
  const { meanings, to } = run
  const after = skipParenthesis(text, to)
  const stop = skipSpace(text, after)
  const next = text[stop]
  const bare = next === '|' || next === '–' ? text.slice(stop + 1).trim() : undefined
  if (bare !== undefined && run.known && !line.prose && SMALL_LETTERS.test(bare))
    return { meanings, from: at, to, value: text.length, style: 'alone' }
  if (next === undefined) {
    return line.prose || !run.known
      ? undefined
      : { meanings, from: at, to, value: text.length, style: 'alone' }
  }
  if (next === ':' || next === '：')
    return { meanings, from: at, to, value: skipSpace(text, stop + 1), style: 'colon' }
  if (line.prose && meanings[0] !== 'synopsis' && text.length > 400) return undefined
  if (MARKS.includes(text[after]!) || MARKS.includes(next))
    return { meanings, from: at, to, value: skipSpace(text, stop + 1), style: 'mark' }
  if (LEADING_MARKS.includes(next) || kindAt(text, stop) & SPACE) {
    const leader = line.prose ? null : LEADER.exec(text.slice(after))
    if (leader) return { meanings, from: at, to, value: after + leader[0].length, style: 'mark' }
    const full = FULL_STOP.exec(text.slice(after))
    if (full && (full[0].includes('.') || (text[after - 1] === '.' && after > at)))
      return { meanings, from: at, to, value: after + full[0].length, style: 'mark' }
    if (next === '-' && stop > after && text[stop + 1] === ' ')
      return { meanings, from: at, to, value: skipSpace(text, stop + 1), style: 'mark' }
  }
  if (stop === to) {
    if (!run.known) return undefined
    const last = kindAt(text, to - 1)
    const begins = kindAt(text, stop)
    const glued =
      !line.prose &&
      ((begins & (LARGE | CASELESS)) !== 0 || '“«"„'.includes(next)) &&
      ((last & (SMALL | DIGIT)) !== 0 || ').'.includes(text[to - 1]!))
    const number =
      (begins & DIGIT) !== 0 &&
      ((last & LETTER) !== 0 || text[to - 1] === ')') &&
      (meanings.includes('minutes') || meanings.includes('year') || meanings.includes('certificate'))
    return glued || number ? { meanings, from: at, to, value: stop, style: 'glued' } : undefined
  }
  if (stop - after >= 2 && meanings[0] === 'title' && /\S\s{2,}\S/.test(text.slice(stop))) return undefined
  if (stop - after >= 2) return { meanings, from: at, to, value: stop, style: 'mark' }
  if (!run.known) return undefined
  const label = to - at >= 4 && !line.prose && kindAt(text, stop) & LARGE ? text.slice(at, to) : ''
  const inCapitals =
    label !== '' && label === label.toUpperCase() && NAME_IN_SMALL_LETTERS.test(text.slice(stop))
  return { meanings, from: at, to, value: stop, style: inCapitals ? 'mark' : 'spaced' }
}

const SMALL_LETTERS = lean(/^\p{Ll}[\p{Ll}\s]*$/u)
/** What a leader, or a full stop and a dash, begins with. */
const LEADING_MARKS = '.…-'
/** `Regie ..... Jane Doe`. */
const LEADER = /^\s?(?:\.{3,}|…+|\s\.(?=\s))\s*(?=\S)/
/** `Regie.- Jane Doe`. */
const FULL_STOP = /^\.?\s?[-–—]\s*/
const NAME_IN_SMALL_LETTERS = lean(/^\p{Lu}['’]?\p{L}*\p{Ll}/u)

/** The longest label that begins at a place and ends where `fits` allows it. */
export function longestLabel(line: Line, at: number, fits = (_: number) => true): Label | undefined {
  return LABELS.longestAt(line.folded, at, end => fits(end) && labelMayEnd(line.text, end))
}

/** The label that a line begins with, if any. */
export function labelAtStart(line: Line): Label | undefined {
  return mayBeginWithLabel(line) ? longestLabel(line, 0) : undefined
}

/**
 * One label, or several joined by strokes, commas or "and" ("Writer/Director").
 *
 * @param first the label at `at`
 * @param near languages whose labels are known on this page besides English (`labelLanguages`)
 * @param fits whether a label may end at a place
 * @returns what the labels mean, none twice; where the last of them ends; whether one of them is known
 */
export function compoundAt(
  line: Line,
  at: number,
  first: Label | undefined,
  language: string,
  near: ReadonlySet<string>,
  fits: (end: number) => boolean,
): { meanings: LabelMeaning[]; to: number; known: boolean } | undefined {
  if (!first) return undefined
  const meanings: LabelMeaning[] = []
  let known = true
  let anyKnown = false
  let to = at
  let from = at
  for (let turn = 0; turn < 5; turn++) {
    const entry = turn === 0 ? first : longestLabel(line, from, fits)
    if (!entry) break
    const meaning = meaningIn(entry, language)
    if (entry.meanings.some(it => it.language === 'en' || near.has(it.language))) anyKnown = true
    else known = false
    for (const it of withWriting(meaning, entry.phrase)) if (!meanings.includes(it)) meanings.push(it)
    to = from + entry.phrase.length
    const joined = joinAfter(line, to, at === 0, language, entry)
    if (joined < 0) break
    from = joined
  }
  // of two labels joined, one in the page's language makes the other known
  return { meanings, to, known: known || anyKnown }
}

const FAMILIES: readonly (readonly string[])[] = [
  ['es', 'ca', 'pt', 'fr', 'it', 'ro'],
  ['da', 'no', 'sv'],
  ['de', 'nl'],
]

/**
 * A label without a colon counts only in the page's language, a close one (which a short page may be taken for), or one of
 * which the page begins three lines with different labels; words of far languages collide too easily.
 */
export function labelLanguages(page: Page, atStart: readonly (Label | undefined)[]): ReadonlySet<string> {
  const near = new Set(['en', page.language, ...FAMILIES.filter(it => it.includes(page.language)).flat()])
  const seen = new Map<string, Set<string>>()
  for (const line of page.lines.slice(0, 200)) {
    const entry = line.prose ? undefined : atStart[line.index]
    if (!entry || entry.phrase.length < 4 || entry.meanings.some(it => near.has(it.language))) continue
    for (const { language } of entry.meanings)
      seen.set(language, (seen.get(language) ?? new Set()).add(entry.phrase))
  }
  for (const [language, phrases] of seen) if (phrases.size >= 3) near.add(language)
  return near
}

/** False where the first word of a line begins no label: it may be one with a capital glued to it (`DirectorJane`). */
function mayBeginWithLabel({ text, starts }: Line): boolean {
  // all labels begin with a letter
  if (starts.at[0] !== 0) return false
  if (LABELS.mayBegin(starts.word[0]!)) return true
  let before = 0
  for (let at = 0; ; at++) {
    const kind = kindAt(text, at)
    if ((kind & LETTER) === 0) return false
    if (kind & LARGE && before & SMALL) return true
    before = kind
  }
}

/** A label ends at the end of a word, or where a capital is glued to it. */
function labelMayEnd(text: string, end: number): boolean {
  if (wordEndsAt(text, end)) return true
  const glued = (kindAt(text, end) & (LARGE | DIGIT)) !== 0
  return glued && (text[end - 1] === ')' || (kindAt(text, end - 1) & SMALL) !== 0)
}

function joinAfter(line: Line, at: number, first: boolean, language: string, { meanings }: Label): number {
  const stop = skipSpace(line.text, at)
  const mark = line.text[stop]
  if (mark !== undefined && (first ? '/&,+-–|' : '/&,+-–').includes(mark))
    return skipSpace(line.text, stop + 1)
  if (stop === at) return -1
  let own = andAt(line, stop, language)
  for (let it = 0; own < 0 && it < meanings.length; it++) own = andAt(line, stop, meanings[it]!.language)
  return own
}

/** Where the text goes on behind the "and" of a language at a place. */
function andAt(line: Line, at: number, language: string): number {
  for (const word of andWords(language))
    if (line.folded.startsWith(word, at) && wordEndsAt(line.text, at + word.length))
      return skipSpace(line.text, at + word.length)
  return -1
}

/** Where the text goes on behind spaces; behind tabs too, unless one stands at `at` itself. */
export function skipSpace(text: string, at: number): number {
  let i = at
  while (i < text.length && (text[i] === ' ' || (text[i] === '\t' && i > at))) i++
  return i
}

function skipParenthesis(text: string, at: number): number {
  const open = skipSpace(text, at)
  if (text[open] !== '(') return at
  const close = text.indexOf(')', open)
  return close > 0 && close - open <= 24 && /^\s*(?::|：|$)/.test(text.slice(close + 1)) ? close + 1 : at
}

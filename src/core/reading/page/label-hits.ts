import { creditRoles } from '../../film/person.ts'
import type { LabelMeaning } from '../languages/language-data.ts'
import { fold } from '../lexicon/fold.ts'
import { ABBREVIATIONS, LABELS } from '../lexicon/labels.ts'
import { withWriting } from '../lexicon/labels-of-two.ts'
import { lean } from '../lexicon/lean.ts'
import { CASELESS, DIGIT, kindAt, LARGE, LETTER, SMALL, SPACE } from '../lexicon/letters.ts'
import { countriesIn } from '../lexicon/lists-of-names.ts'
import { BAR, COLON, DASH, WIDE_SPACE } from '../lexicon/marks.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import { meaningIn, type PhraseEntry, wordEndsAt } from '../lexicon/phrase-index.ts'
import { andWords } from '../lexicon/word-sets.ts'
import type { LabelHit } from './label-hit.ts'
import type { Line, Page } from './page.ts'
import { posterCredits } from './poster-credits.ts'

const MARKS = '–—|_=»>→►\t'
const NO_LANGUAGES: ReadonlySet<string> = new Set()

/** A label as a language file has it, with its languages. */
type Label = PhraseEntry<LabelMeaning>

/**
 * The labels of one line, left to right.
 *
 * @param first the label that the line begins with (`labelAtStart`)
 */
export function labelsIn(
  line: Line,
  first: Label | undefined,
  language: string,
  near: ReadonlySet<string>,
): LabelHit[] {
  const poster = posterCredits(line, near, language)
  if (poster.length > 0) return poster
  const hits: LabelHit[] = []
  const lead = first && labelAt(line, 0, first, language, near)
  if (lead) hits.push(lead)
  if (line.text.length > 4000) return hits
  const segments =
    line.prose || (line.marks & (BAR | DASH | WIDE_SPACE)) === 0
      ? []
      : [...segmentsAfterBars(line, language, near), ...segmentsAfterWideSpaces(line, language, near)]
  for (
    let colon = line.marks & COLON ? nextColon(line.text, lead ? lead.to : 0) : -1;
    colon >= 0;
    colon = nextColon(line.text, colon + 1)
  ) {
    const last = hits[hits.length - 1]
    if (last && colon < last.value) continue
    const hit = labelBefore(line, colon, last ? last.value : 0, language)
    if (hit) hits.push(hit)
  }
  if (segments.length === 0) return hits
  return [
    ...hits,
    ...segments.filter(it => !hits.some(own => own.from <= it.from && own.value > it.from)),
  ].sort((a, b) => a.from - b.from)
}

const BETWEEN_BARS = lean(/(?:[|·•►]|\/\/|\s[–—](?=\s\p{Lu}{4,}\s))\s+/gu)

/** `… | met Elske Rotman | …`: what stands between bars is a line of its own, and may begin with a label. */
function segmentsAfterBars(line: Line, language: string, near: ReadonlySet<string>): LabelHit[] {
  const found: LabelHit[] = []
  if ((line.marks & (BAR | DASH)) === 0) return found
  for (const bar of matchesOf(BETWEEN_BARS, line.text)) {
    const at = bar.index + bar[0].length
    const hit = labelAt(line, at, longestLabel(line, at), language, near)
    if (hit && (hit.style === 'spaced' || hit.style === 'glued' || isInCapitals(line.text, hit)))
      found.push(hit)
  }
  return found
}

const BETWEEN_WIDE_SPACES = lean(/(?<=\S)\s{2,}(?=\p{Lu})/gu)

/** `Genre Drama  Duur 88'  Land Nederland`: three labels or more that wide spaces part; two may be words of a menu. */
function segmentsAfterWideSpaces(line: Line, language: string, near: ReadonlySet<string>): LabelHit[] {
  const found: LabelHit[] = []
  if ((line.marks & WIDE_SPACE) === 0) return found
  for (const space of matchesOf(BETWEEN_WIDE_SPACES, line.text)) {
    const at = space.index + space[0].length
    const hit = labelAt(line, at, longestLabel(line, at), language, near)
    if (hit?.style === 'spaced' && /^\S+\s\S/u.test(line.text.slice(hit.from))) found.push(hit)
  }
  return found.length > 1 ? found : []
}

/** `– COPRODUCTION Les Films …`: a label that stands out from its value by its capitals. */
function isInCapitals(text: string, hit: LabelHit): boolean {
  const label = text.slice(hit.from, hit.to)
  return hit.style === 'mark' && label.length >= 3 && label === label.toUpperCase()
}

function nextColon(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 58 || code === 0xff1a) {
      // a clock time or a link is no label
      if (kindAt(text, i - 1) & kindAt(text, i + 1) & DIGIT) continue
      if (text.startsWith('//', i + 1)) continue
      return i
    }
  }
  return -1
}

/** "Associate editor:" is another label than "editor:". */
const PERSONAL: ReadonlySet<LabelMeaning> = new Set(creditRoles)

/** `Fotografia (colore):`: what stands in parentheses between a label and its colon. */
const ASIDE_BEFORE = lean(/\s\([^()]{2,24}\)$/u)

const PLACE_BEHIND = lean(
  /^\s(?:(?:en|in|au|aux|pour|para|per|für|for|for the|voor|a)\s)?(?:l['’]|la\s|the\s)?(\p{L}[\p{L} .-]{1,24})$/u,
)

/** `Distribution en France :`, `Verleih Schweiz:`: where the house has the film. */
function isHousePlace(meanings: readonly LabelMeaning[], between: string): boolean {
  if (!meanings.some(it => it === 'distributors' || it === 'worldSales')) return false
  const place = PLACE_BEHIND.exec(between)
  const found = place ? countriesIn(place[1]!, true)[0] : undefined
  return found !== undefined && found.start === 0 && found.end >= place![1]!.length - 1
}

/** Two abbreviations with a stroke between are no longer. */
const LONGEST_SHORT = 8

/** The longest label that ends at a colon. */
function labelBefore(line: Line, colon: number, floor: number, language: string): LabelHit | undefined {
  let end = colon
  while (end > floor && line.text[end - 1] === ' ') end--
  if (line.text[end - 1] === ')') {
    const aside = ASIDE_BEFORE.exec(line.text.slice(Math.max(floor, end - 30), end))
    if (aside) end -= aside[0].length
  }
  const value = skipSpace(line.text, colon + 1)
  const hit = (from: number, ...meanings: LabelMeaning[]): LabelHit => ({
    meanings,
    from,
    to: end,
    value,
    style: 'colon',
  })
  const unknownFrom = (from: number): LabelHit => ({ ...hit(from, 'other'), unknown: true })
  const until = (stop: number) => stop <= end
  const earliest = Math.max(floor, end - 48)
  const { at: places, word } = line.starts
  for (let own = placeFrom(places, earliest); own < places.length && places[own]! < end; own++) {
    const at = places[own]!
    // a label with something glued to it ends at no colon, so its first word tells
    const first = LABELS.mayBegin(word[own]!) ? longestLabel(line, at, until) : undefined
    const run = compoundAt(line, at, first, language, NO_LANGUAGES, until)
    if (
      run &&
      run.to === end &&
      (PERSONAL.has(run.meanings[0]!) || run.meanings[0] === 'countries') &&
      floor === 0 &&
      OTHER_WORDS.test(line.text.slice(0, at))
    )
      return unknownFrom(0)
    if (run && (run.to === end || isHousePlace(run.meanings, line.text.slice(run.to, end))))
      return hit(at, ...run.meanings)
    if (end - at > LONGEST_SHORT || (kindAt(line.text, at) & LARGE) === 0) continue
    const pair = PAIR.exec(line.text.slice(at, end))
    if (pair) {
      const both = [pair[1]!, pair[2]!].map(
        it => ABBREVIATIONS.whole(fold(it))?.meanings.find(own => own.language === language)?.meaning,
      )
      if (both[0] && both[1]) return hit(at, both[0], both[1])
    }
    const short = ABBREVIATIONS.longestAt(
      line.folded,
      at,
      stop => stop === end || (line.text[stop] === '.' && stop + 1 === end),
    )
    const meaning = short?.meanings.find(it => it.language === language)?.meaning
    if (meaning) return hit(at, meaning)
  }
  const before = line.text.slice(floor, end)
  // a short word in capitals is a label that we do not know (`DS:`, `CP:`)
  const capitals = floor > 0 ? CAPITALS.exec(before) : null
  if (capitals) return unknownFrom(end - capitals[1]!.length)
  // an unknown heading with a colon at the start of a line or after a bar still ends the value before it
  const unknown = line.prose ? null : UNKNOWN.exec(before)
  return unknown ? unknownFrom(floor + unknown.index + unknown[0].length - unknown[1]!.length) : undefined
}

/** Which of some places, in their order, is the first from one on. */
function placeFrom(places: readonly number[], from: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]! < from) low = middle + 1
    else high = middle
  }
  return low
}

/** "Associate editor:": one or two words before a label. */
const OTHER_WORDS = lean(/^\p{L}+(?:\s\p{L}+)?\s$/u)
/** `R/D`, `D, P`. */
const PAIR = lean(/^(\p{Lu}{1,3})[/,&+]\s?(\p{Lu}{1,3})$/u)
const CAPITALS = lean(/(?:^|\s)(\p{Lu}{1,3})$/u)
const UNKNOWN = lean(/(?:^|[|·•;]\s*|\s{2,})(\p{Lu}(?:[\p{L}’' -]|\.(?!\s\p{Lu}\p{Ll}{3})){1,28})$/u)

/** A label at the start of a line or of a piece of it, by what follows it. */
function labelAt(
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

function longestLabel(line: Line, at: number, fits = (_: number) => true): Label | undefined {
  return LABELS.longestAt(line.folded, at, end => fits(end) && labelMayEnd(line.text, end))
}

/** The label that a line begins with, if any. */
export function labelAtStart(line: Line): Label | undefined {
  return mayBeginWithLabel(line) ? longestLabel(line, 0) : undefined
}

/** One label, or several joined by strokes, commas or "and" ("Writer/Director"). */
function compoundAt(
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

function skipSpace(text: string, at: number): number {
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

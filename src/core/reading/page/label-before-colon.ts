import { creditRoles } from '../../film/person.ts'
import type { LabelMeaning } from '../languages/language-data.ts'
import { fold } from '../lexicon/fold.ts'
import { ABBREVIATIONS, LABELS } from '../lexicon/labels.ts'
import { lean } from '../lexicon/lean.ts'
import { kindAt, LARGE } from '../lexicon/letters.ts'
import { countriesIn } from '../lexicon/lists-of-names.ts'
import type { LabelHit } from './label-hit.ts'
import { compoundAt, longestLabel, skipSpace } from './label-hits.ts'
import type { Line } from './page.ts'

const NO_LANGUAGES: ReadonlySet<string> = new Set()

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

/**
 * The longest label that ends at a colon.
 *
 * @param floor where the value of the label before begins: no label reaches back beyond it
 */
export function labelBefore(
  line: Line,
  colon: number,
  floor: number,
  language: string,
): LabelHit | undefined {
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
    // "three languages, one town, a studio: …" is a word of the sentence
    if (
      run?.to === end &&
      line.prose &&
      run.meanings[0] === 'productionCompanies' &&
      ARTICLE_BEFORE.test(line.text.slice(Math.max(0, at - 8), at))
    )
      return undefined
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
/** An article that makes the word behind it one of many: no label has it. */
const ARTICLE_BEFORE = lean(/\s(?:an?|une?|una|uno|ein(?:e[nmrs]?)?|een|uma?)\s$/iu)
/** `R/D`, `D, P`. */
const PAIR = lean(/^(\p{Lu}{1,3})[/,&+]\s?(\p{Lu}{1,3})$/u)
const CAPITALS = lean(/(?:^|\s)(\p{Lu}{1,3})$/u)
const UNKNOWN = lean(/(?:^|[|·•;]\s*|\s{2,})(\p{Lu}(?:[\p{L}’' -]|\.(?!\s\p{Lu}\p{Ll}{3})){1,28})$/u)

import { lastPlace } from '../lexicon/last-place.ts'
import { kindAt, LETTER } from '../lexicon/letters.ts'
import { onceAPage } from './once-a-page.ts'
import type { Page } from './page.ts'

/** The folded text of a page, and which four letters stand beside each other in it, a bit for each. */
interface Said {
  folded: string
  fours: Uint32Array
  /** The last place of a four. */
  last: number
  /** The lists asked about before, of which several recognisers ask, and what there is of each. */
  asked: (readonly string[])[]
  answers: (readonly string[])[]
}

const saidOn = onceAPage(learn)
const MOST_PLACES = 1 << 14

/**
 * Those of the words, folded, that the page has at all, in their order: its lines need be asked for no others.
 *
 * @param words the same list every time (`wordsOf`): what is known of it is kept
 */
export function wordsOnPage(page: Page, words: readonly string[]): readonly string[] {
  const { folded, fours, last, asked, answers } = saidOn(page)
  const before = asked.indexOf(words)
  if (before >= 0) return answers[before]!
  const { places, ends } = FOURS_OF.get(words) ?? learnWords(words)
  const found: string[] = []
  for (let at = 0, from = 0; at < ends.length; at++) {
    const end = ends[at]!
    if (hasAll(fours, last, places, from, end) && folded.includes(words[at]!)) found.push(words[at]!)
    from = end
  }
  asked.push(words)
  answers.push(found)
  return found
}

/** All lines of a page, folded. */
export function foldedPage(page: Page): string {
  return saidOn(page).folded
}

/** Whether a folded text has a word with no letter right before or behind it. */
export function saysWord(folded: string, word: string): boolean {
  let at = folded.indexOf(word)
  while (at >= 0) {
    if (((kindAt(folded, at - 1) | kindAt(folded, at + word.length)) & LETTER) === 0) return true
    at = folded.indexOf(word, at + 1)
  }
  return false
}

/** Most words have four letters that a page has nowhere, which is told faster than that it does not have the word. */
function hasAll(fours: Uint32Array, last: number, places: Uint16Array, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const place = places[at]! & last
    if ((fours[place >>> 5]! & (1 << (place & 31))) === 0) return false
  }
  return true
}

function learn(page: Page): Said {
  const folded = page.lines.map(it => it.folded).join('\n')
  const last = lastPlace(folded.length, MOST_PLACES) | 31
  const fours = new Uint32Array((last + 1) >>> 5)
  let four = 0
  for (let at = 0; at < folded.length; at++) {
    four = withNext(four, folded.charCodeAt(at))
    const place = placeOf(four) & last
    fours[place >>> 5]! |= 1 << (place & 31)
  }
  const said: Said = { folded, fours, last, asked: [], answers: [] }
  return said
}

/** The fours of the words of a list, those of each behind those of the one before: they lie together to be run through. */
interface FoursOfWords {
  places: Uint16Array
  /** Where those of each word end. */
  ends: Uint32Array
}

const FOURS_OF = new WeakMap<readonly string[], FoursOfWords>()

function learnWords(words: readonly string[]): FoursOfWords {
  const places: number[] = []
  const ends: number[] = []
  for (const word of words) {
    for (let at = 0; at + 4 <= word.length; at++) places.push(fourAt(word, at))
    ends.push(places.length)
  }
  const learnt = { places: Uint16Array.from(places), ends: Uint32Array.from(ends) }
  FOURS_OF.set(words, learnt)
  return learnt
}

function fourAt(text: string, at: number): number {
  let four = 0
  for (let own = at; own < at + 4; own++) four = withNext(four, text.charCodeAt(own))
  return placeOf(four)
}

/** Eight bits of each letter: the fourth before is shifted out. */
function withNext(four: number, letter: number): number {
  return (four << 8) ^ (letter & 255)
}

function placeOf(four: number): number {
  return (Math.imul(four, 0x9e3779b1) >>> 16) & (MOST_PLACES - 1)
}

import type { Page } from './page.ts'

/** The folded text of a page, and which four letters stand beside each other in it. */
interface Said {
  folded: string
  fours: Uint8Array | undefined
  /** What was asked before: several recognisers look for the same words. */
  known: Map<readonly string[], readonly string[]>
}

const SAID = new WeakMap<Page, Said>()
const FOURS = 16_384
/** Shorter than this a text is looked through as fast as it is learnt. */
const SHORT = 400

/**
 * Those of the words, folded, that the page has at all, in their order: its lines need be asked for no others.
 *
 * @param words the same list every time (`wordsOf`): what is known of it is kept
 */
export function wordsOnPage(page: Page, words: readonly string[]): readonly string[] {
  const { folded, fours, known } = SAID.get(page) ?? learn(page)
  const before = known.get(words)
  if (before) return before
  const foursOfWords = FOURS_OF.get(words) ?? learnWords(words)
  const found: string[] = []
  for (let at = 0; at < words.length; at++)
    if ((fours === undefined || hasAll(fours, foursOfWords[at]!)) && folded.includes(words[at]!))
      found.push(words[at]!)
  known.set(words, found)
  return found
}

/** All lines of a page, folded. */
export function foldedPage(page: Page): string {
  return (SAID.get(page) ?? learn(page)).folded
}

/** Most words have four letters that a page has nowhere, which is told faster than that it does not have the word. */
function hasAll(fours: Uint8Array, own: readonly number[]): boolean {
  for (let at = 0; at < own.length; at++) if (fours[own[at]!] === 0) return false
  return true
}

function learn(page: Page): Said {
  const folded = page.lines.map(it => it.folded).join('\n')
  const fours = folded.length < SHORT ? undefined : new Uint8Array(FOURS)
  let four = 0
  for (let at = 0; fours && at < folded.length; at++) {
    four = withNext(four, folded.charCodeAt(at))
    fours[placeOf(four)] = 1
  }
  const said: Said = { folded, fours, known: new Map() }
  SAID.set(page, said)
  return said
}

/** The fours of each word of a list. */
const FOURS_OF = new WeakMap<readonly string[], readonly (readonly number[])[]>()

function learnWords(words: readonly string[]): readonly (readonly number[])[] {
  const learnt = words.map(word =>
    Array.from({ length: Math.max(0, word.length - 3) }, (_, at) => fourAt(word, at)),
  )
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
  return (Math.imul(four, 0x9e3779b1) >>> 16) & (FOURS - 1)
}

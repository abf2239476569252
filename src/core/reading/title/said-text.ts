import { lastPlace } from '../lexicon/last-place.ts'
import { kindAt, LETTER } from '../lexicon/letters.ts'
import { onceAPage } from '../page/once-a-page.ts'
import type { Line } from '../page/page.ts'

/** What a page says of its film it says again within so many characters. */
const FAR_ENOUGH = 60_000

/** The lines of a page in one piece, so that words are looked for once and not line by line. */
export interface SaidText {
  text: string
  /** `text` without case and diacritics; offsets are the same. */
  folded: string
  /** The lines, and where each begins here. */
  lines: readonly Line[]
  starts: readonly number[]
  /** The line of the second paragraph of running text. */
  secondParagraph: number
  words: WordPlaces
}

/** Where the words of the text begin, by the number of their first four letters (`fourAt`). */
interface WordPlaces {
  at: readonly number[]
  /** The first word of each number, and for each word the next with the same; -1 where there is none. */
  first: Int32Array
  /** The last of these numbers (`lastPlace`). */
  last: number
  next: readonly number[]
}

/** The text in which the words of a page are looked for. */
export const saidText = onceAPage((page): SaidText => {
  const starts: number[] = []
  let length = 0
  for (const line of page.lines) {
    if (length + line.text.length > FAR_ENOUGH && starts.length > 0) break
    starts.push(length)
    length += line.text.length + 1
  }
  const lines = page.lines.slice(0, starts.length)
  const folded = lines
    .map(it => it.folded)
    .join('\n')
    .slice(0, FAR_ENOUGH)
  const prose = lines.filter(it => it.prose)
  return {
    text: lines
      .map(it => it.text)
      .join('\n')
      .slice(0, FAR_ENOUGH),
    folded,
    lines,
    starts,
    secondParagraph: prose[1]?.index ?? prose[0]?.index ?? -1,
    words: placesOfWords(lines, starts, folded),
  }
})

const MOST_NUMBERS = 256

function placesOfWords(lines: readonly Line[], starts: readonly number[], folded: string): WordPlaces {
  const at: number[] = []
  const next: number[] = []
  const last = lastPlace(
    lines.reduce((sum, it) => sum + it.starts.word.length, 0),
    MOST_NUMBERS,
  )
  const first = new Int32Array(last + 1).fill(-1)
  // from the end, so that each word is put before those behind it
  for (let line = lines.length - 1; line >= 0; line--) {
    const words = lines[line]!.starts.at
    for (let word = words.length - 1; word >= 0; word--) {
      const place = starts[line]! + words[word]!
      const four = fourAt(folded, place) & last
      next.push(first[four]!)
      first[four] = at.length
      at.push(place)
    }
  }
  return { at, first, last, next }
}

/** Four letters as one number, which others may share. */
function fourAt(text: string, at: number): number {
  let four = 0
  for (let own = at; own < at + 4; own++) four = (Math.imul(four, 961) + text.charCodeAt(own)) | 0
  return four ^ (four >>> 8) ^ (four >>> 16)
}

/** Which line an offset of the text stands on. */
export function lineAt({ starts }: SaidText, offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Every place where the text has the words: in the same letters, or in any case and accents where they are `folded`. */
export function places(said: SaidText, words: string, folded = false): number[] {
  const text = folded ? said.folded : said.text
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) found.push(at)
  return found
}

/**
 * Every place where the text has the words, which are folded, as words of their own. A page is asked for all of its names,
 * most of which it says once: their first letters tell where else they may stand, without looking through the text.
 */
export function wordPlaces(said: SaidText, folded: string): number[] {
  if (folded.length < 4 || (kindAt(folded, 0) & LETTER) === 0) return places(said, folded, true)
  const { at, first, last, next } = said.words
  const found: number[] = []
  let from = 0
  for (let word = first[fourAt(folded, 0) & last]!; word >= 0; word = next[word]!) {
    const place = at[word]!
    if (place < from || !said.folded.startsWith(folded, place)) continue
    found.push(place)
    from = place + folded.length
  }
  return found
}

/** True where no letter stands on either side of the words. */
export function standsAlone({ text }: SaidText, at: number, length: number): boolean {
  return ((kindAt(text, at - 1) | kindAt(text, at + length)) & LETTER) === 0
}

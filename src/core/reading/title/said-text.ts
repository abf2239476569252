import { kindAt, LETTER } from '../lexicon/letters.ts'
import type { Line, Page } from '../page/page.ts'

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
}

const KNOWN = new WeakMap<Page, SaidText>()

/** The text in which the words of a page are looked for. */
export function saidText(page: Page): SaidText {
  const known = KNOWN.get(page)
  if (known) return known
  const starts: number[] = []
  let length = 0
  for (const line of page.lines) {
    if (length + line.text.length > FAR_ENOUGH && starts.length > 0) break
    starts.push(length)
    length += line.text.length + 1
  }
  const lines = page.lines.slice(0, starts.length)
  const said = {
    text: lines
      .map(it => it.text)
      .join('\n')
      .slice(0, FAR_ENOUGH),
    folded: lines
      .map(it => it.folded)
      .join('\n')
      .slice(0, FAR_ENOUGH),
    lines,
    starts,
  }
  KNOWN.set(page, said)
  return said
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

/** True where no letter stands on either side of the words. */
export function standsAlone({ text }: SaidText, at: number, length: number): boolean {
  return ((kindAt(text, at - 1) | kindAt(text, at + length)) & LETTER) === 0
}

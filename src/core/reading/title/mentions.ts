import { lean } from '../lexicon/lean.ts'
import { CASELESS, DIGIT, kindAt, LARGE, LETTER } from '../lexicon/letters.ts'
import { lineAt, type SaidText, wordPlaces } from './said-text.ts'

/** How often sentences and lines say a title, and how. */
export interface Mentions {
  prose: number
  /** In the midst of a sentence. */
  within: number
  inLines: number
  /** In the first two paragraphs. */
  early: boolean
  /** Behind a parenthesis that opens. */
  inParentheses: number
}

/** A word of the same sentence, and a quotation mark that opens. */
export const WORD_BEFORE = lean(/[\p{L}\d,]\s["“„«‘']?$/u)

/** So many tell enough. */
const MOST = 14

/** How often sentences and other lines of the page say the words, which are folded. */
export function mentions(said: SaidText, words: string): Mentions {
  const found: Mentions = { prose: 0, within: 0, inLines: 0, early: false, inParentheses: 0 }
  if (words.length < 2) return found
  for (const at of wordPlaces(said, words)) {
    if (found.prose + found.inLines >= MOST) break
    if ((kindAt(said.text, at - 1) | kindAt(said.text, at + words.length)) & (LETTER | DIGIT)) continue
    const index = lineAt(said, at)
    if (!said.lines[index]!.prose) {
      found.inLines++
      continue
    }
    const large = (kindAt(said.text, at) & (LARGE | CASELESS | DIGIT)) !== 0
    if (!large && !'¿¡“«„"\''.includes(said.text[at]!)) continue
    found.prose++
    if (said.text[at - 1] === '(') found.inParentheses++
    if (index <= said.secondParagraph) found.early = true
    if (WORD_BEFORE.test(said.text.slice(Math.max(said.starts[index]!, at - 3), at))) found.within++
  }
  return found
}

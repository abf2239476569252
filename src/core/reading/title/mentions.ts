import { lean } from '../lexicon/lean.ts'
import { CASELESS, DIGIT, kindAt, LARGE, LETTER } from '../lexicon/letters.ts'
import { lineAt, type SaidText, wordPlaces } from './said-text.ts'

/** How often sentences and lines say a title, and how. */
export interface Mentions {
  prose: number
  /** In the midst of a sentence. */
  within: number
  inLines: number
  /** In the clause of a line that is no running text: a caption, a note. */
  inClauses: number
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
  const found: Mentions = { prose: 0, within: 0, inLines: 0, inClauses: 0, early: false, inParentheses: 0 }
  if (words.length < 2) return found
  for (const at of wordPlaces(said, words)) {
    if (found.prose + found.inLines >= MOST) break
    if ((kindAt(said.text, at - 1) | kindAt(said.text, at + words.length)) & (LETTER | DIGIT)) continue
    const index = lineAt(said, at)
    if (!said.lines[index]!.prose) {
      found.inLines++
      if (said.lines[index]!.words > 6 && inClause(said, index, at, words.length)) found.inClauses++
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

const SMALL_BEFORE = lean(/(?<!\p{L})\p{Ll}{2,}\s["“„«‘']?$/u)
const SMALL_BEHIND = lean(/^["”“»’']?\s\p{Ll}{2,}(?!\p{L})/u)

/** A word in small letters right before the words with their capital, or right behind them at the start of the line. */
function inClause(said: SaidText, index: number, at: number, length: number): boolean {
  if ((kindAt(said.text, at) & (LARGE | CASELESS | DIGIT)) === 0) return false
  const start = said.starts[index]!
  return at > start
    ? SMALL_BEFORE.test(said.text.slice(Math.max(start, at - 20), at))
    : SMALL_BEHIND.test(said.text.slice(at + length, at + length + 14))
}

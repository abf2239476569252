import { lean } from '../lexicon/lean.ts'
import { DASH, QUESTION } from '../lexicon/marks.ts'
import type { Line } from '../page/page.ts'

const QUESTION_AT_END = /\?["”»]?$/u
const TURN = lean(/^(?:[–—]\s?["¿¡]?\p{Lu}|[PQ]\.\s)/u)

/** The lines of an interview up to the first question or answer, a dozen or so. */
export function introduction(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex(
    it =>
      it.index > 2 &&
      it.words > 2 &&
      ((it.marks & QUESTION && QUESTION_AT_END.test(it.text)) ||
        ((it.marks & DASH || it.text[1] === '.') && TURN.test(it.text))),
  )
  return lines.slice(0, first < 0 ? 12 : Math.min(first, 14))
}

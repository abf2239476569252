import { type Candidate, candidate } from '../candidate.ts'
import { Cued } from '../lexicon/cues.ts'
import { lean } from '../lexicon/lean.ts'
import { countWords } from '../lexicon/letters.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import { MAY_SAY_PREMIERE, PREMIERE_WORDS } from '../lexicon/premiere-words.ts'
import type { Page } from '../page/page.ts'

const MAY_SAY = new Cued(MAY_SAY_PREMIERE, [
  ...['premi', 'estre', 'prima', 'fuhrung', 'ensi-ilta', 'promiyeri', 'galasi', 'bemutato'],
])
const PIECE = lean(/[^|·•/,–—]+/gu)

/**
 * `UK Premiere`, `Estreno mundial`, `Österreichische Erstaufführung`: a line, or a piece of one between bars, that says
 * nothing but which premiere this is.
 */
export function premieres(page: Page): Candidate[] {
  const found: Candidate[] = []
  for (const line of page.lines) {
    if (line.prose || line.words > 14) continue
    if (!MAY_SAY.test(line.folded, line.cues)) continue
    for (const piece of matchesOf(PIECE, line.text)) {
      const text = piece[0].trim()
      const words = countWords(text)
      if (words > 4 || (line.words > 9 && words < 2) || !PREMIERE_WORDS.test(text)) continue
      const start = line.start + piece.index + piece[0].indexOf(text)
      found.push(
        candidate(
          'premiere',
          text,
          { start, end: start + text.length },
          'premiere-line',
          found.length === 0 ? 0.78 : 0.7,
          'says which premiere',
        ),
      )
    }
  }
  return found
}

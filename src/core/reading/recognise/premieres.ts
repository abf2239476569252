import { type Candidate, candidate } from '../candidate.ts'
import { PREMIERE_WORDS } from '../lexicon/premiere-words.ts'
import type { Page } from '../page/page.ts'

/**
 * `UK Premiere`, `Estreno mundial`, `Österreichische Erstaufführung`: a line, or a piece of one between bars, that says
 * nothing but which premiere this is.
 */
export function premieres(page: Page): Candidate[] {
  const found: Candidate[] = []
  for (const line of page.lines) {
    if (line.prose || line.words > 14) continue
    for (const piece of line.text.matchAll(/[^|·•/,–—]+/gu)) {
      const text = piece[0].trim()
      const words = text.split(/\s+/u).length
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

import { COLON, DASH, FIGURES, PARENTHESIS } from '../lexicon/marks.ts'
import { OTHER_FILM_HEAD, SUPPORTING_FILM } from '../lexicon/other-film-heads.ts'
import { RELATED } from '../lexicon/word-sets.ts'
import type { Line } from './page.ts'

/**
 * Lines up to a heading such as "You may also like": what follows it is about other films. A heading in the first
 * lines, before anything was said, cuts nothing; one that stands high on the page cuts its own lines only, as does a line
 * such as "Also in the programme: …".
 */
export function withoutRelated(lines: readonly Line[]): Line[] {
  const cut = lines.findIndex(
    line =>
      line.index > 4 &&
      line.words <= MOST_WORDS &&
      RELATED.mayHave(line.folded) &&
      RELATED.has(line.folded.replace(/[\s:….!>»]+$/u, '')),
  )
  return withoutOtherFilms(cut < 0 ? lines : lines.slice(0, cut))
}

function withoutOtherFilms(lines: readonly Line[]): Line[] {
  const kept: Line[] = []
  let below = false
  for (const line of lines) {
    if (below && line.blanks > 0) below = false
    if (below) continue
    if (line.index > 4 && tellsSupporting(line)) continue
    if (line.index > 4 && !line.prose && mayHead(line) && OTHER_FILM_HEAD.test(line.folded)) {
      const told = TOLD_BEHIND.test(line.text)
      if (!told && line.words <= MOST_WORDS && line.index >= lines.length * 0.5) break
      if (told || line.words <= MOST_WORDS) {
        below = !told
        continue
      }
    }
    kept.push(line)
  }
  return kept.length === lines.length ? kept : kept.map((line, index) => ({ ...line, index }))
}

/** A heading is no longer than this. */
const MOST_WORDS = 8
const TOLD_BEHIND = /[:–—]\s*\S/

/** Short enough for a heading, or with something behind a colon or a dash. */
function mayHead({ words, marks }: Line): boolean {
  return words <= MOST_WORDS || (marks & (COLON | DASH)) !== 0
}

/** A film with its year, in parentheses or behind a colon. */
function tellsSupporting({ folded, marks }: Line): boolean {
  return (marks & FIGURES) !== 0 && (marks & (PARENTHESIS | COLON)) !== 0 && SUPPORTING_FILM.test(folded)
}

/** "Read also: …": a line about other articles and films within or below the text. */
export function tellsRelated(line: Line): boolean {
  const colon = line.folded.indexOf(':')
  return colon > 0 && colon < 40 && RELATED.has(line.folded.slice(0, colon).trim())
}

import { RELATED } from '../lexicon/word-sets.ts'
import type { Line } from './page.ts'

/**
 * Lines up to a heading such as "You may also like": what follows it is about other films. A heading in the first
 * lines, before anything was said, cuts nothing.
 */
export function withoutRelated(lines: readonly Line[]): Line[] {
  const cut = lines.findIndex(
    line => line.index > 4 && line.words <= 8 && RELATED.has(line.folded.replace(/[\s:….!>»]+$/u, '')),
  )
  return cut < 0 ? [...lines] : lines.slice(0, cut)
}

/** "Read also: …": a line about other articles and films within or below the text. */
export function tellsRelated(line: Line): boolean {
  const colon = line.folded.indexOf(':')
  return colon > 0 && colon < 40 && RELATED.has(line.folded.slice(0, colon).trim())
}

import { isOnlyNames } from '../names/person-names.ts'
import type { LabelHit } from './label-hit.ts'
import type { Page } from './page.ts'

/** A line that is a label and nothing else. */
function isLabel(hits: readonly LabelHit[]): boolean {
  return hits.length === 1 && hits[0]!.style === 'alone'
}

/**
 * `Jane Doe` / `Film Director` / `John Roe` / `Producer`: in a block whose last line is a label, and in which names and what
 * they do take turns, twice or more, the labels say what stands above them and have nothing below.
 */
export function leaveRolesBelowNames(page: Page, hits: LabelHit[][]): void {
  for (let end = page.lines.length - 1; end > 2; end--) {
    if (!isLabel(hits[end]!) || page.lines[end + 1]?.blanks === 0) continue
    let from = end
    while (from > 1 && isPair(page, hits, from)) from -= 2
    // a label right above the first name has that name for its value
    if (end - from < 4 || (isLabel(hits[from]!) && page.lines[from + 1]!.blanks === 0)) continue
    for (let at = from + 2; at <= end; at += 2) hits[at] = []
    end = from + 1
  }
}

/** A name alone on its line, and right below it a few words that are no name or a label. */
function isPair(page: Page, hits: readonly LabelHit[][], role: number): boolean {
  const name = page.lines[role - 1]!
  const below = page.lines[role]!
  return (
    below.blanks === 0 &&
    below.words <= 4 &&
    hits[role - 1]!.length === 0 &&
    isOnlyNames(name.text, page.language) &&
    (isLabel(hits[role]!) || !isOnlyNames(below.text, page.language))
  )
}

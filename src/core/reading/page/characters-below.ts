import { isOnlyNames } from '../names/person-names.ts'
import type { LabelHit } from './label-hit.ts'
import type { Page } from './page.ts'

/** "CAST", "Liste artistique": a heading for a cast, with nothing on its line. */
export function headsCast(hits: readonly LabelHit[]): boolean {
  return hits.length === 1 && hits[0]!.style === 'alone' && hits[0]!.meanings[0] === 'cast'
}

/**
 * `Momme: Ole Petersen`: below a heading for the cast a character's name is the label of who plays it. Two lines or more,
 * all alike, until an empty line, a label that we know, or what is no name.
 */
export function takeCharacters(page: Page, hits: LabelHit[][], heading: number): void {
  const taken: LabelHit[] = []
  for (let at = heading + 1; at < page.lines.length; at++) {
    const line = page.lines[at]!
    const only = hits[at]!.length === 1 ? hits[at]![0]! : undefined
    if (line.blanks > (taken.length === 0 ? 1 : 0) || !only?.unknown || only.style !== 'colon') break
    if (only.from > 0 || !isOnlyNames(line.text.slice(only.value), page.language)) break
    taken.push(only)
  }
  if (taken.length < 2) return
  for (const hit of taken) {
    hit.meanings = ['cast']
    hit.unknown = false
  }
}

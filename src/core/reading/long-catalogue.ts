import type { ReadEntry } from '../film/claim.ts'
import type { ExplainedDocument } from './resolve.ts'

/** Texts above this are read window by window, so that a catalogue of thousands of films needs the memory of a hundred. */
export const LONG_TEXT = 300_000
const WINDOW = 200_000

/**
 * Reads a long text of many films piece by piece: every window gives its films but the last, which the next window begins
 * with, whole. Undefined where the first window is not one of several films.
 */
export function readInWindows(
  text: string,
  read: (piece: string) => ExplainedDocument,
): ExplainedDocument | undefined {
  const entries: ReadEntry[] = []
  let first: ExplainedDocument | undefined
  let at = 0
  while (at < text.length) {
    const piece = windowAt(text, at)
    const explained = read(piece)
    const found = explained.document.entries
    if (!first && !found) return undefined
    first ??= explained
    const atEnd = at + piece.length >= text.length
    const films = found ?? [
      { start: 0, end: piece.length, facts: explained.document.facts, claims: explained.document.claims },
    ]
    const whole = atEnd || films.length < 2 ? films : films.slice(0, -1)
    for (const film of whole) entries.push(moved(film, at))
    at = atEnd || films.length < 2 ? at + piece.length : at + films.at(-1)!.start
  }
  if (!first) return undefined
  const { facts, claims } = entries[0]!
  const { language } = first.document
  return { document: { kind: 'catalogue', language, facts, claims, entries }, judged: first.judged }
}

function windowAt(text: string, at: number): string {
  if (at + WINDOW >= text.length) return text.slice(at)
  const end = text.lastIndexOf('\n', at + WINDOW)
  return text.slice(at, end > at ? end + 1 : at + WINDOW)
}

function moved(film: ReadEntry, by: number): ReadEntry {
  const claims = film.claims.map(it => ({ ...it, start: it.start + by, end: it.end + by }))
  return { start: film.start + by, end: film.end + by, facts: film.facts, claims }
}

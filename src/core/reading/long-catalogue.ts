import type { ReadEntry } from '../film/claim.ts'
import type { ExplainedDocument } from './resolve.ts'

/** Texts above this are read window by window, so that a catalogue of thousands of films needs the memory of twenty. */
export const LONG_TEXT = 300_000
/** What is read at once: small where films are short, because all that was weighed for a window is kept until it ends. */
const WINDOW = 25_000
const WIDEST_WINDOW = 200_000
/** A window with fewer films may have cut one of them, or have been taken for a page about one film. */
const FEWEST_FILMS = 6

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
    const { length, explained } = readWindow(text, at, read)
    const found = explained.document.entries
    if (!first && !found) return undefined
    first ??= explained
    const atEnd = at + length >= text.length
    const films = found ?? [
      { start: 0, end: length, facts: explained.document.facts, claims: explained.document.claims },
    ]
    const whole = atEnd || films.length < 2 ? films : films.slice(0, -1)
    for (const film of whole) entries.push(moved(film, at))
    at = atEnd || films.length < 2 ? at + length : at + films.at(-1)!.start
  }
  if (!first) return undefined
  const { facts, claims } = entries[0]!
  const { language } = first.document
  return { document: { kind: 'catalogue', language, facts, claims, entries }, judged: first.judged }
}

/** The window at a place, widened until it holds some films or is as wide as a window may be. */
function readWindow(
  text: string,
  at: number,
  read: (piece: string) => ExplainedDocument,
): { length: number; explained: ExplainedDocument } {
  for (let width = WINDOW; ; width *= 2) {
    const piece = windowAt(text, at, width)
    const explained = read(piece)
    const films = explained.document.entries?.length ?? 1
    if (films >= FEWEST_FILMS || width >= WIDEST_WINDOW || at + piece.length >= text.length)
      return { length: piece.length, explained }
  }
}

function windowAt(text: string, at: number, width: number): string {
  if (at + width >= text.length) return text.slice(at)
  const end = text.lastIndexOf('\n', at + width)
  return text.slice(at, end > at ? end + 1 : at + width)
}

function moved(film: ReadEntry, by: number): ReadEntry {
  const claims = film.claims.map(it => ({ ...it, start: it.start + by, end: it.end + by }))
  return { start: film.start + by, end: film.end + by, facts: film.facts, claims }
}

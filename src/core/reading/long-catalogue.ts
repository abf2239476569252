import type { ReadDocument, ReadEntry } from '../film/claim.ts'
import type { ExplainedDocument } from './resolve.ts'

/** Texts above this are read window by window, so that a catalogue of thousands of films needs the memory of twenty. */
export const LONG_TEXT = 300_000
/** What is read at once: small where films are short, because all that was weighed for a window is kept until it ends. */
const WINDOW = 25_000
const WIDEST_WINDOW = 200_000
/** A window with fewer films may have cut one of them, or have been taken for a page about one film. */
const FEWEST_FILMS = 6

/** A long text of many films: what is said of all of it, and its films, read when they are asked for and kept by nobody. */
export interface LongCatalogue extends ExplainedDocument {
  document: Omit<ReadDocument, 'entries'>
  films: Iterable<ReadEntry>
}

type Read = (piece: string) => ExplainedDocument

/**
 * Opens a long text of many films: every window gives its films but the last, which the next window begins with, whole.
 * Undefined where the first window is not one of several films.
 */
export function openCatalogue(text: string, read: Read): LongCatalogue | undefined {
  const first = readWindow(text, 0, WINDOW, read)
  if (!first.explained.document.entries) return undefined
  const { language, facts, claims } = first.explained.document
  return {
    document: { kind: 'catalogue', language, facts, claims },
    judged: first.explained.judged,
    films: { [Symbol.iterator]: () => filmsFrom(first, text, read) },
  }
}

/** The same with all films at once. */
export function wholeCatalogue({ document, judged, films }: LongCatalogue): ExplainedDocument {
  return { document: { ...document, entries: [...films] }, judged }
}

function* filmsFrom(first: Window, text: string, read: Read): Generator<ReadEntry> {
  let last = first
  for (let at = 0; ; last = readWindow(text, at, last.width, read)) {
    const { length, explained } = last
    const films = explained.document.entries ?? [
      { start: 0, end: length, facts: explained.document.facts, claims: explained.document.claims },
    ]
    const atEnd = at + length >= text.length
    const whole = atEnd || films.length < 2 ? films : films.slice(0, -1)
    for (const film of whole) yield moved(film, at)
    if (atEnd) return
    at += films.length < 2 ? length : films.at(-1)!.start
  }
}

interface Window {
  /** What was asked for; the next film is likely as long as the last. */
  width: number
  /** What was read: up to the end of a line. */
  length: number
  explained: ExplainedDocument
}

/** The window at a place, widened until it holds some films or is as wide as a window may be. */
function readWindow(text: string, at: number, from: number, read: Read): Window {
  for (let width = from; ; width *= 2) {
    const piece = windowAt(text, at, width)
    const explained = read(piece)
    const films = explained.document.entries?.length ?? 1
    if (films >= FEWEST_FILMS || width >= WIDEST_WINDOW || at + piece.length >= text.length)
      return { width, length: piece.length, explained }
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

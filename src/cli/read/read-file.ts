import type { Proposed } from '#acts/steps/ask-assistant.ts'
import type { ReadDocument, ReadEntry } from '#core/film/claim.ts'
import type { JoinableDocument } from '#core/film/join-documents.ts'
import type { Judged } from '#core/reading/resolve.ts'

/** A file that was read, with every reading that was weighed. */
export interface ReadFile {
  path: string
  text: string
  document: ReadDocument
  /** The films of a catalogue where `document` leaves them out, because they are read as they are printed. */
  films?: Iterable<ReadEntry>
  judged: Judged[]
  /** What an assistant proposed, where one was asked. */
  assistant?: Proposed
}

/** The films of a file that tells of several. */
export function filmsOf({ document, films }: ReadFile): Iterable<ReadEntry> | undefined {
  return films ?? document.entries
}

/** The file as one of its film's documents; of a catalogue only the first film's stretch is text of that film. */
export function joinable(file: ReadFile): JoinableDocument {
  const { path, text, document } = file
  const [first] = filmsOf(file) ?? []
  const { kind, claims, facts } = document
  return { id: path, kind, claims, facts, text: first ? text.slice(0, first.end) : text }
}

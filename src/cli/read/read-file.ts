import type { ReadDocument } from '#core/film/claim.ts'
import type { JoinableDocument } from '#core/film/join-documents.ts'
import type { CheckedProposals } from '#core/reading/check-proposals.ts'
import type { Judged } from '#core/reading/resolve.ts'

/** A file that was read, with every reading that was weighed. */
export interface ReadFile {
  path: string
  text: string
  document: ReadDocument
  judged: Judged[]
  /** What an assistant proposed, where one was asked. */
  assistant?: { proposed: number; taken: number; dropped: CheckedProposals['dropped'] }
}

/** The file as one of its film's documents; of a catalogue only the first film's stretch is text of that film. */
export function joinable({ path, text, document }: ReadFile): JoinableDocument {
  const { entries, ...own } = document
  return { id: path, text: entries ? text.slice(0, entries[0]?.end) : text, ...own }
}

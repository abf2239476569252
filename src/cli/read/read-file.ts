import type { ReadDocument } from '#core/film/claim.ts'
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

import type { ReadDocument } from '#core/film/claim.ts'
import type { Judged } from '#core/reading/resolve.ts'

/** A file that was read, with every reading that was weighed. */
export interface ReadFile {
  path: string
  text: string
  document: ReadDocument
  judged: Judged[]
}

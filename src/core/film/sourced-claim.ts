import type { Claim, DocumentKind } from './claim.ts'
import type { Field } from './facts.ts'
import type { FactSource } from './film.ts'

/** A claim and the document it comes from. */
export interface SourcedClaim {
  documentId: string
  kind: DocumentKind
  claim: Claim
}

/** One way in which documents state a field. */
export interface Saying {
  value: unknown
  sources: FactSource[]
}

/** What the documents say of one field, and what was chosen. */
export interface ChosenFact {
  field: Field
  /** A list for list fields; null where a person left the field empty. */
  value: unknown
  sources: FactSource[]
  settled: boolean
  /** Every different saying, the chosen one first; one entry when all agree. */
  sayings: Saying[]
  /** The sayings cannot all be true, and no person has settled which is. */
  conflict: boolean
}

/** A saying with its weight. */
export interface WeighedSaying extends Saying {
  weight: number
}

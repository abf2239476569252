import type { Field, FieldValue } from './facts.ts'

/**
 * What a person says the words of a document say of a field: one element where it is a list; null where they do not say it.
 * `start` and `end` are UTF-16 offsets into the document's text, which never changes.
 */
export interface Correction {
  field: Field
  start: number
  end: number
  value: FieldValue | null
}

export interface MadeCorrection extends Correction {
  madeAt: Temporal.Instant
  madeBy: string
}

/** The rule of claims that a person made. */
export const CORRECTION_RULE = 'correction'

import type { Field, FieldValue } from '../film/facts.ts'

/**
 * A reading that may become a claim. Offsets are of the flat text; `score` is how sure the rule is by itself
 * (0–1, docs/rules/reading.md#scores) and `reasons` says why, for `read --explain`.
 */
export interface Candidate<F extends Field = Field> {
  field: F
  value: FieldValue<F>
  start: number
  end: number
  rule: string
  score: number
  reasons?: string[]
}

/** Builds a candidate with the field and the value tied together. */
export function candidate<F extends Field>(
  field: F,
  value: FieldValue<F>,
  span: { start: number; end: number },
  rule: string,
  score: number,
  ...reasons: string[]
): Candidate {
  return { field, value, start: span.start, end: span.end, rule, score, reasons } as unknown as Candidate
}

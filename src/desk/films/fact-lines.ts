import type { Claim } from '#core/film/claim.ts'
import type { Facts, Field } from '#core/film/facts.ts'
import type { FactConflict } from '#core/film/film.ts'
import { fieldOrder } from './fields.ts'

/** A claim of the document in view; `key` names its span in the text. */
export interface KeyedClaim {
  key: string
  claim: Claim
}

/** One field of the record beside a document: what the film holds, what is in dispute, what this document states. */
export interface FactLine {
  field: Field
  /** undefined: the film holds nothing here. */
  value: unknown
  settled: boolean
  conflict: FactConflict | undefined
  claims: KeyedClaim[]
}

export interface RecordBeside {
  facts: Facts
  conflicts: readonly FactConflict[]
  settlements: readonly { field: Field }[]
}

/** The lines of a record beside a document: every field that the film holds or that the document states something of. */
export function factLines(claims: readonly Claim[], record: RecordBeside | undefined): FactLine[] {
  const keyed = claims.map((claim, index) => ({ key: String(index), claim }))
  return fieldOrder
    .map(field => ({
      field,
      value: record?.facts[field],
      settled: record?.settlements.some(settlement => settlement.field === field) ?? false,
      conflict: record?.conflicts.find(conflict => conflict.field === field),
      claims: keyed.filter(each => each.claim.field === field),
    }))
    .filter(line => line.value !== undefined || line.settled || line.conflict || line.claims.length > 0)
}

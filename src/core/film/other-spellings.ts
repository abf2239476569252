import type { ClaimingDocument } from './choose-facts.ts'
import type { Facts, Field } from './facts.ts'
import { fields } from './field-names.ts'
import { matchingUnder, type SameOrNot } from './match-values.ts'
import { namedBy } from './same-value.ts'

/** Another spelling of a name in a film's record, and the documents that write it so. */
export interface OtherSpelling {
  field: Field
  /** As the record shows it. */
  value: string
  spelling: string
  documentIds: string[]
}

/** How documents write the people and companies of a film otherwise than its record shows them. */
export function otherSpellings(
  facts: Facts,
  documents: readonly Pick<ClaimingDocument, 'id' | 'claims'>[],
  answers: readonly SameOrNot[] = [],
): OtherSpelling[] {
  const matching = matchingUnder(answers)
  const told = new Map<string, OtherSpelling>()
  const claims = documents.flatMap(({ id, claims }) => claims.map(claim => ({ id, claim })))
  for (const field of fields) {
    if (!namedBy(field) || facts[field] === undefined) continue
    const values = [facts[field]].flat() as string[]
    for (const { id, claim } of claims) {
      const spelling = claim.value
      if (claim.field !== field || typeof spelling !== 'string' || values.includes(spelling)) continue
      const matches = values.map(value => matching(field, value, spelling))
      const value = values[matches.includes('same') ? matches.indexOf('same') : matches.indexOf('likely')]
      if (value === undefined) continue
      const key = JSON.stringify([field, value, spelling])
      const known = told.get(key) ?? { field, value, spelling, documentIds: [] }
      told.set(key, known)
      if (!known.documentIds.includes(id)) known.documentIds.push(id)
    }
  }
  return [...told.values()]
}

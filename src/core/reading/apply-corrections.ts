import type { Claim, ReadDocument } from '../film/claim.ts'
import { CORRECTION_RULE, type Correction } from '../film/correction.ts'
import type { Facts, Field } from '../film/facts.ts'
import { sameValue } from '../film/same-value.ts'
import { LIST_FIELDS } from './resolve.ts'

type Part = { facts: Facts; claims: Claim[] }

/**
 * A reading with what people said of its document, in the order in which they said it (docs/rules/corrections.md). In a document of
 * several films a correction belongs to the film in whose stretch it stands.
 */
export function withCorrections(
  read: ReadDocument,
  text: string,
  corrections: readonly Correction[],
): ReadDocument {
  if (corrections.length === 0) return read
  if (!read.entries) return { ...read, ...corrected(read, text, corrections) }
  const entries = read.entries.map(entry => {
    const own = corrections.filter(it => entry.start <= it.start && it.start < entry.end)
    return { ...entry, ...corrected(entry, text, own) }
  })
  return { ...read, entries, facts: entries[0]!.facts, claims: entries[0]!.claims }
}

function corrected({ facts, claims }: Part, text: string, corrections: readonly Correction[]): Part {
  let kept = claims
  for (const it of corrections) {
    const touches = (claim: Claim) => claim.field === it.field && claim.start < it.end && claim.end > it.start
    if (it.value === null) {
      kept = kept.filter(claim => !touches(claim))
      continue
    }
    const { field, value, start, end } = it
    const others = LIST_FIELDS.has(field)
      ? kept.filter(claim => !(touches(claim) && sameValue(field, claim.value, value)))
      : kept.filter(claim => claim.field !== field)
    kept = [...others, { field, value, quote: text.slice(start, end), start, end, rule: CORRECTION_RULE }]
  }
  return { facts: factsOf(facts, kept, new Set(corrections.map(it => it.field))), claims: kept }
}

/** The facts with the corrected fields taken from their claims anew. */
function factsOf(before: Facts, claims: readonly Claim[], fields: ReadonlySet<Field>): Facts {
  const facts: Record<string, unknown> = { ...before }
  for (const field of fields) {
    const told: unknown[] = []
    for (const claim of claims) {
      if (claim.field === field && !told.some(it => sameValue(field, it, claim.value))) told.push(claim.value)
    }
    if (told.length === 0) delete facts[field]
    else facts[field] = LIST_FIELDS.has(field) ? told : told[0]
  }
  return facts as Facts
}

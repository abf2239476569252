import { checkFact, isField } from '../film/check-fact.ts'
import type { Claim, ReadDocument } from '../film/claim.ts'
import type { Facts, Field } from '../film/facts.ts'
import { sameValue } from '../film/same-value.ts'
import { followsFrom } from './follows-from.ts'
import { LIST_FIELDS } from './resolve.ts'

/** What somebody who is not believed says that a document says. One element where the field is a list. */
export interface Proposal {
  field: string
  value: unknown
  quote: string
}

/** Why a proposal is dropped, in the order in which it is looked at (docs/rules/assistant.md#dropped). */
export const dropReasons = [
  'unknown-field',
  'wrong-value',
  'quote-too-long',
  'not-verbatim',
  'does-not-follow',
  'known-already',
  'told-otherwise',
] as const
export type DropReason = (typeof dropReasons)[number]

export interface CheckedProposals {
  claims: Claim[]
  dropped: Partial<Record<DropReason, number>>
}

/** Texts of people's own are quoted whole; every other fact stands in few words. */
const LONG_FIELDS: ReadonlySet<Field> = new Set<Field>(['synopsis', 'quotes'])
const LONGEST_QUOTE = 300
const LONGEST_TEXT = 8000
export const ASSISTANT_RULE = 'assistant'

/** Keeps of the proposals what the text itself bears out and the reader has not read otherwise. */
export function checkProposals(
  text: string,
  read: ReadDocument,
  proposals: readonly Proposal[],
): CheckedProposals {
  const claims: Claim[] = []
  const dropped: CheckedProposals['dropped'] = {}
  for (const proposal of proposals) {
    const checked = check(text, read, claims, proposal)
    if (typeof checked === 'string') dropped[checked] = (dropped[checked] ?? 0) + 1
    else claims.push(checked)
  }
  return { claims, dropped }
}

function check(
  text: string,
  read: ReadDocument,
  taken: readonly Claim[],
  { field, value, quote }: Proposal,
): Claim | DropReason {
  if (!isField(field)) return 'unknown-field'
  const isList = LIST_FIELDS.has(field)
  if (value === null || checkFact(field, isList ? [value] : value)) return 'wrong-value'
  if (quote.length > (LONG_FIELDS.has(field) ? LONGEST_TEXT : LONGEST_QUOTE)) return 'quote-too-long'
  const start = quote.trim() === '' ? -1 : text.indexOf(quote)
  if (start < 0) return 'not-verbatim'
  if (!followsFrom(field, value, quote)) return 'does-not-follow'
  const end = start + quote.length
  const known = [...taken, ...claimsAround(read, start)].filter(it => it.field === field)
  if (known.some(it => sameValue(field, it.value, value))) return 'known-already'
  if (!isList && known.length > 0) return 'told-otherwise'
  return { field, value: value as Claim['value'], quote, start, end, rule: ASSISTANT_RULE }
}

/** The claims of the film that the document tells of at a place. */
function claimsAround(read: ReadDocument, at: number): readonly Claim[] {
  if (!read.entries) return read.claims
  return read.entries.find(it => it.start <= at && at < it.end)?.claims ?? []
}

/** The reading with more claims, each beside those of the film in whose stretch it stands. */
export function withClaims(read: ReadDocument, more: readonly Claim[]): ReadDocument {
  if (!read.entries) return { ...read, facts: withFacts(read.facts, more), claims: [...read.claims, ...more] }
  const entries = read.entries.map(entry => {
    const own = more.filter(it => entry.start <= it.start && it.start < entry.end)
    return { ...entry, facts: withFacts(entry.facts, own), claims: [...entry.claims, ...own] }
  })
  return { ...read, entries, facts: entries[0]!.facts, claims: entries[0]!.claims }
}

function withFacts(facts: Facts, claims: readonly Claim[]): Facts {
  const own: Record<string, unknown> = { ...facts }
  for (const { field, value } of claims) {
    if (!LIST_FIELDS.has(field)) own[field] ??= value
    else own[field] = [...((own[field] as unknown[] | undefined) ?? []), value]
  }
  return own as Facts
}

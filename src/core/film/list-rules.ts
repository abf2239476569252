import type { Field } from './facts.ts'
import { weightOf } from './kind-weights.ts'
import { sameValue } from './same-value.ts'
import type { SourcedClaim, WeighedSaying } from './sourced-claim.ts'

/**
 * How lists of several documents come together: `union` adds what each says (a short cast list does not deny a long
 * one); `whole` takes one document's list, the fuller one where it holds all of the other.
 */
export const LIST_RULES: Partial<Record<Field, 'union' | 'whole'>> = {
  otherTitles: 'union',
  genres: 'union',
  cast: 'union',
  sound: 'union',
  awards: 'union',
  screenings: 'union',
  quotes: 'union',
  guestsPresent: 'union',
  biographies: 'union',
  distributors: 'union',
  productionCompanies: 'union',
  worldSales: 'union',
  subtitles: 'union',
  countries: 'whole',
  languages: 'whole',
  directors: 'whole',
  writers: 'whole',
  producers: 'whole',
  cinematographers: 'whole',
  editors: 'whole',
  composers: 'whole',
}

/** The lists that the documents give for a field, the chosen one first. */
export function fullestLists(field: Field, claims: readonly SourcedClaim[]): WeighedSaying[] {
  const byDocument = new Map<string, SourcedClaim[]>()
  for (const it of claims) byDocument.set(it.documentId, [...(byDocument.get(it.documentId) ?? []), it])
  const lists = [...byDocument.values()].map(own => listOf(field, own)).sort((a, b) => b.weight - a.weight)
  if (lists.length === 0) return []
  if (LIST_RULES[field] === 'union') return [lists.reduce((all, list) => merge(field, all, list))]
  const groups: WeighedSaying[] = []
  for (const list of lists) {
    const same = groups.find(it => sameValue(field, it.value, list.value))
    if (same) {
      same.sources.push(...list.sources)
      same.weight += list.weight
    } else groups.push({ ...list, sources: [...list.sources] })
  }
  return groups.sort((a, b) => {
    const small = Math.min(a.weight, b.weight)
    const comparable = small >= 0.6 * Math.max(a.weight, b.weight)
    if (comparable && holds(field, a.value, b.value)) return -1
    if (comparable && holds(field, b.value, a.value)) return 1
    return b.weight - a.weight
  })
}

function listOf(field: Field, claims: readonly SourcedClaim[]): WeighedSaying {
  const value: unknown[] = []
  const sources = []
  for (const { documentId, claim } of claims) {
    if (!value.some(it => sameValue(field, it, claim.value))) value.push(claim.value)
    sources.push({ documentId, start: claim.start, end: claim.end, quote: claim.quote })
  }
  return { value, sources, weight: weightOf(claims[0]!.kind, field) }
}

function merge(field: Field, into: WeighedSaying, list: WeighedSaying): WeighedSaying {
  const value = [...(into.value as unknown[])]
  for (const it of list.value as unknown[])
    if (!value.some(other => sameValue(field, other, it))) value.push(it)
  return { value, sources: [...into.sources, ...list.sources], weight: Math.max(into.weight, list.weight) }
}

/** True when list `a` has everything of `b`, and more. */
function holds(field: Field, a: unknown, b: unknown): boolean {
  const large = a as unknown[]
  const small = b as unknown[]
  return large.length > small.length && small.every(it => large.some(other => sameValue(field, it, other)))
}

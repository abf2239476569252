import type { Field } from './facts.ts'
import { fullerSpelling } from './fuller-spelling.ts'
import { weightOf } from './kind-weights.ts'
import { type Matching, matchingWithin, pairsOf } from './match-values.ts'
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

/** The lists that the documents give for a field, the chosen one first, every name in its fullest spelling. */
export function fullestLists(
  field: Field,
  claims: readonly SourcedClaim[],
  matching: Matching,
): WeighedSaying[] {
  const byDocument = new Map<string, SourcedClaim[]>()
  for (const it of claims) byDocument.set(it.documentId, [...(byDocument.get(it.documentId) ?? []), it])
  const lists = [...byDocument.values()]
    .map(own => listOf(field, own, matchingWithin(matching)))
    .sort((a, b) => b.weight - a.weight)
  if (lists.length === 0) return []
  if (LIST_RULES[field] === 'union') return [lists.reduce((all, list) => merge(field, all, list, matching))]
  const groups: List[] = []
  for (const list of lists) {
    const same = groups.find(it => meet(field, it, list, matching) === 'same')
    if (same) {
      same.sources.push(...list.sources)
      same.weight += list.weight
      spell(field, same, list, matching)
    } else groups.push({ ...list, sources: [...list.sources] })
  }
  groups.sort((a, b) => {
    const small = Math.min(a.weight, b.weight)
    const comparable = small >= 0.6 * Math.max(a.weight, b.weight)
    const met = comparable ? meet(field, a, b, matching) : undefined
    if (met === 'holds') return -1
    if (comparable && meet(field, b, a, matching) === 'holds') return 1
    return b.weight - a.weight
  })
  for (const list of lists) spell(field, groups[0]!, list, matching)
  return groups
}

type List = WeighedSaying & { value: unknown[] }

function listOf(field: Field, claims: readonly SourcedClaim[], matching: Matching): List {
  const list: List = { value: [], sources: [], weight: weightOf(claims[0]!.kind, field) }
  for (const { documentId, claim } of claims) {
    const alike = list.value.map(it => matching(field, it, claim.value))
    const likely = alike.flatMap((it, at) => (it === 'likely' ? [at] : []))
    const at = alike.includes('same') ? alike.indexOf('same') : likely.length === 1 ? likely[0]! : -1
    if (at < 0) list.value.push(claim.value)
    else list.value[at] = fullerSpelling(field, list.value[at], claim.value)
    list.sources.push({ documentId, start: claim.start, end: claim.end, quote: claim.quote })
  }
  return list
}

/** What a list adds to another, which keeps the fuller spelling of what both have. */
function merge(field: Field, into: List, list: List, matching: Matching): List {
  const pairs = pairsOf(field, into.value, list.value, matching)
  const merged = {
    value: [...into.value],
    sources: [...into.sources, ...list.sources],
    weight: Math.max(into.weight, list.weight),
  }
  spell(field, merged, list, matching)
  merged.value.push(...list.value.filter((_, at) => !pairs.has(at)))
  return merged
}

function spell(field: Field, shown: List, list: List, matching: Matching): void {
  for (const [at, place] of pairsOf(field, shown.value, list.value, matching))
    shown.value[place] = fullerSpelling(field, shown.value[place], list.value[at])
}

/** Whether two lists are one, or the first has everything of the second, and more. */
function meet(field: Field, a: List, b: List, matching: Matching): 'same' | 'holds' | undefined {
  if (a.value.length < b.value.length) return undefined
  if (pairsOf(field, a.value, b.value, matching).size < b.value.length) return undefined
  return a.value.length === b.value.length ? 'same' : 'holds'
}

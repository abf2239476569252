import type { Field } from './facts.ts'
import type { Settlement } from './film.ts'
import { fullerSpelling } from './fuller-spelling.ts'
import { weightOf } from './kind-weights.ts'
import { fullestLists, LIST_RULES } from './list-rules.ts'
import { type Matching, matchingUnder } from './match-values.ts'
import { sameValue } from './same-value.ts'
import type { ChosenFact, SourcedClaim, WeighedSaying } from './sourced-claim.ts'

/**
 * Chooses the value of one field from all claims of all documents. A person's settlement always wins; else sayings are
 * grouped by what they mean (names in their fullest spelling), weighed by the kinds that state them, and the heaviest is taken; ties go to the document
 * that came first.
 */
export function chooseFact(
  field: Field,
  claims: readonly SourcedClaim[],
  settlements: readonly Pick<Settlement, 'field' | 'value'>[] = [],
  matching: Matching = matchingUnder([]),
): ChosenFact | undefined {
  const own = claims.filter(it => it.claim.field === field)
  const settlement = settlements.findLast(it => it.field === field)
  const sayings = LIST_RULES[field] ? fullestLists(field, own, matching) : groupedValues(field, own, matching)
  if (sayings.length === 0 && !settlement) return undefined
  const ordered = sayings.map(({ value, sources }) => ({ value, sources }))
  const contradiction = LIST_RULES[field] === 'union' ? false : sayings.length > 1
  if (settlement) {
    const sources = sayings
      .filter(it => sameValue(field, it.value, settlement.value))
      .flatMap(it => it.sources)
    return { field, value: settlement.value, sources, settled: true, sayings: ordered, conflict: false }
  }
  return {
    field,
    value: sayings[0]!.value,
    sources: sayings[0]!.sources,
    settled: false,
    sayings: ordered,
    conflict: contradiction,
  }
}

function groupedValues(field: Field, claims: readonly SourcedClaim[], matching: Matching): WeighedSaying[] {
  const groups: (WeighedSaying & { best: Map<string, number> })[] = []
  for (const { documentId, kind, claim } of claims) {
    const joins = (it: WeighedSaying) => ['same', 'likely'].includes(matching(field, it.value, claim.value))
    let group = groups.find(joins)
    if (!group) {
      group = { value: claim.value, sources: [], weight: 0, best: new Map() }
      groups.push(group)
    }
    group.value = fullerSpelling(field, group.value, claim.value)
    group.sources.push({ documentId, start: claim.start, end: claim.end, quote: claim.quote })
    group.best.set(documentId, Math.max(group.best.get(documentId) ?? 0, weightOf(kind, field)))
  }
  for (const group of groups) group.weight = [...group.best.values()].reduce((sum, it) => sum + it, 0)
  return groups
    .sort((a, b) => b.weight - a.weight)
    .map(({ value, sources, weight }) => ({ value, sources, weight }))
}

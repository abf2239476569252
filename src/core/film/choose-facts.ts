import { chooseFact } from './choose-fact.ts'
import type { Claim, DocumentKind } from './claim.ts'
import type { Facts, Field } from './facts.ts'
import { fields } from './field-names.ts'
import type { FactConflict, FactSource, Settlement } from './film.ts'
import { matchingUnder, type SameOrNot } from './match-values.ts'
import { sameValue } from './same-value.ts'

/** A document as far as a film's facts come from it; `id` is what the sources name. */
export interface ClaimingDocument {
  id: string
  kind: DocumentKind
  claims: readonly Claim[]
}

/** What claims and settlements add up to for a film. */
export interface ChosenFacts {
  facts: Facts
  /** Per field, where the chosen value stands. */
  sources: Partial<Record<Field, FactSource[]>>
  conflicts: FactConflict[]
}

/** Fields of an article, which are no facts of its film. */
const OF_THE_ARTICLE: ReadonlySet<Field> = new Set<Field>(['articleAuthor', 'publication', 'interviewee'])

/** Fields that belong to a document and not to its film, so that two documents never contradict each other in them. */
const OWN_WORDS: ReadonlySet<Field> = new Set<Field>(['synopsis', 'synopsisAuthor'])

/** The facts of one film from all its documents, the settlements of people, and what they said of names. */
export function chooseFacts(
  documents: readonly ClaimingDocument[],
  settlements: readonly Pick<Settlement, 'field' | 'value'>[] = [],
  answers: readonly SameOrNot[] = [],
): ChosenFacts {
  const matching = matchingUnder(answers)
  const claims = documents.flatMap(it =>
    it.claims.map(claim => ({ documentId: it.id, kind: it.kind, claim })),
  )
  const chosen: ChosenFacts = { facts: {}, sources: {}, conflicts: [] }
  for (const field of fields) {
    if (OF_THE_ARTICLE.has(field)) continue
    const fact = chooseFact(field, claims, settlements, matching)
    if (!fact) continue
    if (isSaid(fact.value)) {
      Object.assign(chosen.facts, { [field]: fact.value })
      if (fact.sources.length > 0) chosen.sources[field] = fact.sources
    }
    if (fact.conflict && !OWN_WORDS.has(field)) chosen.conflicts.push({ field, values: fact.sayings })
  }
  return withoutOwnTitle(chosen)
}

/** The chosen title is no "other" title, whichever document called it one. */
function withoutOwnTitle(chosen: ChosenFacts): ChosenFacts {
  const { title, originalTitle, otherTitles } = chosen.facts
  if (!otherTitles) return chosen
  const rest = otherTitles.filter(
    it => !sameValue('title', it, title) && !sameValue('title', it, originalTitle),
  )
  if (rest.length > 0) chosen.facts.otherTitles = rest
  else {
    delete chosen.facts.otherTitles
    delete chosen.sources.otherTitles
  }
  return chosen
}

/** A field settled as empty is a field without a value. */
function isSaid(value: unknown): boolean {
  return (
    value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
  )
}

import type { Claim } from '../../film/claim.ts'
import type { Facts, Field } from '../../film/facts.ts'
import { type ExplainedDocument, type Judged, keyOf, LIST_FIELDS } from '../resolve.ts'
import { type StatedFilm, settleFilm } from './settle-statements.ts'

/** How far lists and single facts for machines are believed, as a part of what a heading of a sheet is. */
const LISTS = 0.82
const SINGLES = 0.98

/**
 * A page as people see it, together with what it states for machines. What people see goes first: a fact for machines fills
 * a gap, bears out what says the same, and takes the place only of a reading that is less sure
 * (docs/rules/reading.md#sheets-and-data). In a page of several films it joins the one with its title.
 */
export function withStated(
  seen: ExplainedDocument,
  forMachines: StatedFilm | undefined,
  text: string,
): ExplainedDocument {
  if (!forMachines || forMachines.statements.length === 0) return seen
  const { document } = seen
  const stated = settleFilm(forMachines, 'for-machines', document.language, text)
  if (!document.entries) {
    const { facts, claims, judged } = joined(document, seen.judged, stated)
    return { document: { ...document, facts, claims }, judged }
  }
  const at = document.entries.findIndex(it => keyOf(it.facts.title ?? '') === keyOf(stated.facts.title ?? ''))
  if (at < 0) return seen
  const own = joined(document.entries[at]!, [], stated)
  const entries = document.entries.map((it, index) =>
    index === at ? { ...it, facts: own.facts, claims: own.claims } : it,
  )
  const [first] = entries
  return {
    document: { ...document, facts: first!.facts, claims: first!.claims, entries },
    judged: [...seen.judged, ...own.judged],
  }
}

interface Read {
  facts: Facts
  claims: Claim[]
}

function joined(seen: Read, judged: readonly Judged[], stated: Read & { judged: Judged[] }) {
  const facts: Record<string, unknown> = { ...seen.facts }
  let claims = seen.claims
  let left = judged
  const taken: Judged[] = []
  for (const field of Object.keys(stated.facts) as Field[]) {
    const own = seen.facts[field]
    const told = stated.claims.filter(it => it.field === field)
    const mine = stated.judged
      .filter(it => it.candidate.field === field)
      .map(it => ({
        ...it,
        candidate: {
          ...it.candidate,
          score: it.candidate.score * (LIST_FIELDS.has(field) ? LISTS : SINGLES),
        },
      }))
    const surer = sureness(mine, field) > sureness(left, field) && field !== 'synopsis'
    if (own === undefined || (left.length > 0 && surer && !same(own, stated.facts[field]))) {
      facts[field] = stated.facts[field]
      const values = new Set(told.map(it => keyOf(it.value)))
      claims = claims.filter(it => it.field !== field || values.has(keyOf(it.value)))
      left = left.map(it =>
        it.candidate.field === field && !values.has(keyOf(it.candidate.value))
          ? { ...it, chosen: false, because: 'what the page states for machines is surer' }
          : it,
      )
      claims = [...claims, ...told]
      taken.push(...mine)
      continue
    }
    const known = new Set((Array.isArray(own) ? own : [own]).map(keyOf))
    claims = [...claims, ...told.filter(it => known.has(keyOf(it.value)))]
    taken.push(
      ...mine.map(it =>
        known.has(keyOf(it.candidate.value))
          ? it
          : { ...it, chosen: false, because: 'what people see says otherwise' },
      ),
    )
  }
  return { facts: facts as Facts, claims, judged: [...left, ...taken] }
}

function sureness(judged: readonly Judged[], field: Field): number {
  return judged.reduce(
    (most, it) => (it.chosen && it.candidate.field === field ? Math.max(most, it.candidate.score) : most),
    0,
  )
}

function same(own: unknown, other: unknown): boolean {
  const keys = (it: unknown) => (Array.isArray(it) ? it : [it]).map(keyOf).sort().join('\n')
  return keys(own) === keys(other)
}

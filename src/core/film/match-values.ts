import type { Field } from './facts.ts'
import { matchCompanies } from './match-companies.ts'
import { isShortened, type Match, matchPeople } from './match-people.ts'
import { type NamedKind, namedBy, sameValue } from './same-value.ts'

/** What a person said of two names: they are one, or they are two. It stands before every rule. */
export interface SameOrNot {
  kind: NamedKind
  one: string
  other: string
  same: boolean
}

/** How sure it is that two values of a field say the same. */
export type Matching = (field: Field, a: unknown, b: unknown) => Match

/** The rules, and before them what people said. */
export function matchingUnder(answers: readonly SameOrNot[]): Matching {
  return (field, a, b) => {
    const kind = namedBy(field)
    if (!kind || typeof a !== 'string' || typeof b !== 'string')
      return sameValue(field, a, b) ? 'same' : 'different'
    const match = kind === 'person' ? matchPeople : matchCompanies
    const alike = (x: string, y: string) => x === y || match(x, y) === 'same'
    const said = answers.find(
      it =>
        it.kind === kind &&
        ((alike(a, it.one) && alike(b, it.other)) || (alike(a, it.other) && alike(b, it.one))),
    )
    if (said) return said.same ? 'same' : 'different'
    return match(a, b)
  }
}

/** Within one document, which writes a name one way, only names that are the same or shortened are one. */
export function matchingWithin(matching: Matching): Matching {
  return (field, a, b) => {
    const match = matching(field, a, b)
    if (match !== 'likely' || namedBy(field) !== 'person') return match
    return isShortened(String(a), String(b)) ? 'likely' : 'similar'
  }
}

/**
 * Which values of two lists are one: those that are the same; then those that are likely the same and nothing else in
 * either list is as likely. Places in `a` by places in `b`.
 */
export function pairsOf(
  field: Field,
  a: readonly unknown[],
  b: readonly unknown[],
  matching: Matching,
): Map<number, number> {
  const pairs = new Map<number, number>()
  const taken = new Set<number>()
  const likely: [number, number][] = []
  for (const [j, value] of b.entries()) {
    const matches = a.map((other, i) => (taken.has(i) ? 'different' : matching(field, other, value)))
    const i = matches.indexOf('same')
    if (i >= 0) {
      pairs.set(j, i)
      taken.add(i)
    } else for (const [place, match] of matches.entries()) if (match === 'likely') likely.push([place, j])
  }
  const open = likely.filter(([i]) => !taken.has(i))
  for (const [i, j] of open)
    if (open.every(it => it[0] !== i || it[1] === j) && open.every(it => it[1] !== j || it[0] === i))
      pairs.set(j, i)
  return pairs
}

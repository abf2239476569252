import type { Field } from './facts.ts'
import { matchCompanies } from './match-companies.ts'
import { matchPeople } from './match-people.ts'
import { creditRoles } from './person.ts'
import { wordsOf } from './words-of.ts'

const PEOPLE: ReadonlySet<Field> = new Set<Field>([
  ...creditRoles,
  'articleAuthor',
  'synopsisAuthor',
  'interviewee',
  'guestsPresent',
])

const COMPANIES: ReadonlySet<Field> = new Set<Field>(['productionCompanies', 'distributors', 'worldSales'])

/** Whose names a field holds, where it holds names. */
export type NamedKind = 'person' | 'company'

export function namedBy(field: Field): NamedKind | undefined {
  return PEOPLE.has(field) ? 'person' : COMPANIES.has(field) ? 'company' : undefined
}

/** True when two values of a field say the same thing: people and companies by their names, texts by their words. */
export function sameValue(field: Field, a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every(it => b.some(other => sameValue(field, it, other)))
  if (typeof a === 'string' && typeof b === 'string') {
    const kind = namedBy(field)
    const match = kind && (kind === 'person' ? matchPeople(a, b) : matchCompanies(a, b))
    if (match) return match === 'same' || match === 'likely'
    return wordsOf(a).join(' ') === wordsOf(b).join(' ') && (wordsOf(a).length > 0 || a === b)
  }
  if (isRecord(a) && isRecord(b)) {
    if (field === 'screenings') return a.date === b.date && a.time === b.time
    if (field === 'certificate')
      return (
        a.value === b.value && (a.system === b.system || a.system === undefined || b.system === undefined)
      )
    if (field === 'quotes') return wordsOf(String(a.text)).join(' ') === wordsOf(String(b.text)).join(' ')
    const keys = new Set([...Object.keys(a), ...Object.keys(b)])
    return [...keys].every(
      key =>
        a[key] === b[key] ||
        (typeof a[key] === 'string' &&
          typeof b[key] === 'string' &&
          wordsOf(a[key]).join(' ') === wordsOf(b[key]).join(' ')),
    )
  }
  return a === b
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

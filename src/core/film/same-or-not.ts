import { fullerSpelling } from './fuller-spelling.ts'
import type { CreditRole } from './person.ts'
import type { NamedKind } from './same-value.ts'

/** What a person said of two records: `one` and `other` are ids of people, or keys of companies, the lesser first. */
export interface SaidSame {
  kind: NamedKind
  one: string
  other: string
  same: boolean
  by: string
  at: Temporal.Instant
}

/** Somebody on a film that is not removed. */
export interface Sighting {
  personId: string
  filmId: string
  title: string
  year: number | null
  role: CreditRole
}

/** A name of a film and another that may be the same; a person says whether. */
export interface NameQuestion {
  kind: NamedKind
  one: AskedName
  other: AskedName
  answer: Pick<SaidSame, 'same' | 'by' | 'at'> | null
}

export interface AskedName {
  /** The person's id; of a company its name. */
  id: string
  name: string
  /** Where else the name stands: what helps to tell. */
  films: { id: string; title: string; year: number | null; roles: CreditRole[] }[]
}

/** Who people say is one person: each id of `people` with the id that stands for it, the one with the fullest name. */
export function standingFor(
  people: readonly { id: string; name: string }[],
  said: readonly SaidSame[],
): Map<string, string> {
  const groups = new Map(people.map(person => [person.id, [person]]))
  for (const { kind, one, other, same } of said) {
    const [left, right] = [groups.get(one), groups.get(other)]
    if (kind !== 'person' || !same || !left || !right || left === right) continue
    left.push(...right)
    for (const { id } of right) groups.set(id, left)
  }
  const stands = (group: { id: string; name: string }[]) =>
    group
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .reduce((best, it) => (fullerSpelling('directors', best.name, it.name) === best.name ? best : it)).id
  return new Map(people.map(({ id }) => [id, stands(groups.get(id)!)]))
}

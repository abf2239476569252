import type { Facts } from './facts.ts'
import { fullerSpelling } from './fuller-spelling.ts'
import type { Matching } from './match-values.ts'
import { type CreditRole, creditRoles } from './person.ts'
import { personKey } from './person-key.ts'
import type { Sighting } from './same-or-not.ts'

/** Somebody in the credits of one film, under every spelling that the credits give. */
export interface FilmPerson {
  /** The fullest spelling. */
  name: string
  names: Set<string>
  keys: Set<string>
  roles: Set<CreditRole>
}

/**
 * The people of a film's credits: spellings that are the same or likely the same are one person, but never two names
 * of one list, and never a name that could be either of two (docs/rules/same-name.md#films).
 */
export function peopleOfFilm(facts: Facts, matching: Matching): FilmPerson[] {
  const people: FilmPerson[] = []
  for (const role of creditRoles)
    for (const name of facts[role] ?? []) {
      const key = personKey(name)
      if (!key) continue
      const known = people.find(it => it.keys.has(key))
      if (known) {
        known.names.add(name)
        known.roles.add(role)
      } else people.push({ name, names: new Set([name]), keys: new Set([key]), roles: new Set([role]) })
    }
  const match = (a: FilmPerson, b: FilmPerson) => matching('directors', a.name, b.name)
  const likely = people.map(person =>
    people.filter(
      it =>
        it !== person &&
        it.roles.isDisjointFrom(person.roles) &&
        ['same', 'likely'].includes(match(person, it)),
    ),
  )
  const joined: FilmPerson[] = []
  for (const [at, person] of people.entries()) {
    const others = likely[at]!
    const home = joined.find(it => others.some(other => it.names.has(other.name)))
    const sure = others.every(
      other =>
        others.every(it => it === other || ['same', 'likely'].includes(match(it, other))) &&
        likely[people.indexOf(other)]!.every(it => it === person || others.includes(it)),
    )
    if (!home || !sure) {
      joined.push({
        ...person,
        names: new Set(person.names),
        keys: new Set(person.keys),
        roles: new Set(person.roles),
      })
      continue
    }
    home.name = fullerSpelling('directors', home.name, person.name)
    for (const name of person.names) home.names.add(name)
    for (const key of person.keys) home.keys.add(key)
    for (const role of person.roles) home.roles.add(role)
  }
  return joined
}

/** Who makes films writes, directs and produces them. */
const MAKERS: ReadonlySet<CreditRole> = new Set<CreditRole>(['directors', 'writers', 'producers'])

/** How far apart the years of two films may lie for one name to be one person: in the same role, and among makers. */
const YEARS = { sameRole: 40, makers: 15 }

/**
 * Whether the name of a film is the person of that name on other films: in the same role and not more than 40 years
 * apart, or among directors, writers and producers and not more than 15. Else there are two until somebody says otherwise.
 */
export function isPersonOf(
  person: Pick<FilmPerson, 'roles'>,
  year: number | undefined,
  sightings: readonly Pick<Sighting, 'role' | 'year'>[],
): boolean {
  if (sightings.length === 0) return true
  return sightings.some(({ role, year: then }) => {
    const apart = year === undefined || then === null ? undefined : Math.abs(year - then)
    if (person.roles.has(role)) return apart === undefined || apart <= YEARS.sameRole
    const makes = MAKERS.has(role) && [...person.roles].some(it => MAKERS.has(it))
    return makes && apart !== undefined && apart <= YEARS.makers
  })
}

import type { Facts } from './facts.ts'
import { companyKey, matchCompanies } from './match-companies.ts'
import { type Match, matchPeople } from './match-people.ts'
import { namePartsOf } from './name-parts.ts'
import type { SaidSame } from './same-or-not.ts'

/** Two names that may be one; of people by id. */
export interface OpenPair {
  one: { id: string; name: string }
  other: { id: string; name: string }
}

const isOpen = (match: Match) => match !== 'different'
const isClose = (match: Match) => match === 'same' || match === 'likely'

/**
 * Whom of a film's credits to ask about: two of its own people whose names are at least similar, and one of its people
 * with somebody of other films whose name is the same or likely the same (docs/rules/same-name.md#asked).
 */
export function openPeople(
  ofFilm: readonly { id: string; name: string }[],
  everybody: readonly { id: string; name: string }[],
): OpenPair[] {
  const own = new Set(ofFilm.map(({ id }) => id))
  const within = ofFilm.flatMap((one, at) =>
    ofFilm
      .slice(at + 1)
      .flatMap(other => (isOpen(matchPeople(one.name, other.name)) ? [{ one, other }] : [])),
  )
  const bySound = Map.groupBy(
    everybody
      .filter(({ id }) => !own.has(id))
      .flatMap(person => soundsIn(person.name).map(sound => ({ sound, person }))),
    ({ sound }) => sound,
  )
  const beyond = ofFilm.flatMap(one => {
    const near = new Set(
      soundsIn(one.name).flatMap(sound => bySound.get(sound)?.map(({ person }) => person) ?? []),
    )
    return [...near].flatMap(other => (isClose(matchPeople(one.name, other.name)) ? [{ one, other }] : []))
  })
  return [...within, ...beyond]
}

/** What two spellings of a name have in common, whatever the alphabet: names that share none are not compared. */
function soundsIn(name: string): string[] {
  const words = namePartsOf(name).words.filter(word => !word.initial && !word.particle)
  return [...new Set(words.flatMap(word => [word.plain, word.spelledOut, ...word.sounds]))]
}

/** Every company that a film names, once. */
export function companiesOf(facts: Facts): string[] {
  const lists = [facts.productionCompanies, facts.distributors, facts.worldSales]
  return [...new Set(lists.flatMap(it => it ?? []))]
}

/** Companies of a film that are similar and not joined. */
export function openCompanies(facts: Facts): OpenPair[] {
  const names = companiesOf(facts).map(name => ({ id: name, name }))
  return names.flatMap((one, at) =>
    names
      .slice(at + 1)
      .flatMap(other => (matchCompanies(one.name, other.name) === 'similar' ? [{ one, other }] : [])),
  )
}

/** The pair as it is kept: of companies by key, the lesser first; nothing where both are one already. */
export function keptPair(
  said: Pick<SaidSame, 'kind' | 'one' | 'other'>,
): Pick<SaidSame, 'kind' | 'one' | 'other'> | undefined {
  const { kind } = said
  const [one, other] = [said.one, said.other].map(it => (kind === 'company' ? companyKey(it) : it))
  if (!one || !other || one === other) return undefined
  return one < other ? { kind, one, other } : { kind, one: other, other: one }
}

import type { DocumentKind } from '#core/film/claim.ts'
import type { Facts } from '#core/film/facts.ts'
import { fullerSpelling } from '#core/film/fuller-spelling.ts'
import { matchingUnder, type SameOrNot } from '#core/film/match-values.ts'
import { isPersonOf, peopleOfFilm } from '#core/film/people-of-film.ts'
import { type Credit, creditRoles } from '#core/film/person.ts'
import { personKey } from '#core/film/person-key.ts'
import type { RecordShelf } from '../../ports/record.ts'

/**
 * Makes the credits of a film from its facts. A name is the person whom the film's credits have already, or the one of that name
 * on other films where the rule allows it; else somebody new (docs/rules/same-name.md#films).
 */
export async function linkPeople(
  record: RecordShelf,
  filmId: string,
  facts: Facts,
  said: readonly SameOrNot[] = [],
): Promise<void> {
  const people = peopleOfFilm(facts, matchingUnder(said))
  const before = new Set(await record.people.creditedOn(filmId))
  const known = await record.people.withKeys(people.flatMap(({ keys }) => [...keys]))
  const sightings = await record.people.sightingsOf(known.map(({ standsId }) => standsId))
  const elsewhere = Map.groupBy(
    sightings.filter(it => it.filmId !== filmId),
    ({ personId }) => personId,
  )
  const idOf = new Map<string, string>()
  for (const person of people) {
    const named = known.filter(it => person.keys.has(it.matchKey) && !idOf.values().some(id => id === it.id))
    const one =
      named.find(({ id }) => before.has(id)) ??
      named.find(({ standsId }) => isPersonOf(person, facts.year, elsewhere.get(standsId) ?? []))
    if (one && fullerSpelling('directors', one.name, person.name) !== one.name)
      await record.people.rename(one.id, person.name, personKey(person.name))
    const id = one?.id ?? (await record.people.add(person.name, personKey(person.name)))
    for (const name of person.names) idOf.set(name, id)
  }
  const credits: Omit<Credit, 'filmId'>[] = creditRoles.flatMap(role => {
    const ids = (facts[role] ?? []).flatMap(name => idOf.get(name) ?? [])
    return [...new Set(ids)].map((personId, position) => ({ personId, role, position }))
  })
  await record.people.setCredits(filmId, credits)
  const documents = await record.documents.factsOfFilm(filmId)
  const told = new Set(
    documents.flatMap(({ facts }) => facts.biographies ?? []).map(it => personKey(it.person)),
  )
  const concerned = [...new Set([...before, ...idOf.values()])]
  const toldIds = new Set(
    people.filter(({ keys }) => !keys.isDisjointFrom(told)).map(({ name }) => idOf.get(name)),
  )
  for (const { id, biography } of await record.people.withIds(concerned)) {
    if (toldIds.has(id) || Object.keys(biography).length > 0) await tellLife(record, id)
  }
}

const articles: ReadonlySet<DocumentKind> = new Set(['review', 'interview', 'news'])

/**
 * A person's biography by language: the longest that a document of any of the person's films tells. What an article
 * tells is its author's, and never shown as ours.
 */
async function tellLife(record: RecordShelf, personId: string): Promise<void> {
  const keys = new Set(await record.people.keysOf(personId))
  const told: Record<string, string> = {}
  for (const filmId of new Set((await record.people.filmsOf(personId)).map(credit => credit.filmId))) {
    for (const { kind, language, facts } of await record.documents.factsOfFilm(filmId)) {
      if (articles.has(kind)) continue
      for (const biography of facts.biographies ?? []) {
        if (!keys.has(personKey(biography.person))) continue
        if (biography.text.length > (told[language]?.length ?? 0)) told[language] = biography.text
      }
    }
  }
  await record.people.setBiography(personId, told)
}

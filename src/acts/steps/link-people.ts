import type { DocumentKind } from '#core/film/claim.ts'
import type { Facts } from '#core/film/facts.ts'
import { type Credit, creditRoles } from '#core/film/person.ts'
import { personKey } from '#core/film/person-key.ts'
import type { RecordShelf } from '../ports/record.ts'

/** Makes the credits of a film from its facts; people who are not known yet are added. */
export async function linkPeople(record: RecordShelf, filmId: string, facts: Facts): Promise<void> {
  const names = creditRoles.flatMap(role => facts[role] ?? [])
  const known = await record.people.withKeys(names.map(personKey))
  const idByKey = new Map(known.map(person => [person.matchKey, person.id]))
  const before = await record.people.creditsOf([filmId])
  const credits: Omit<Credit, 'filmId'>[] = []
  for (const role of creditRoles) {
    const inRole = new Set<string>()
    for (const name of facts[role] ?? []) {
      const key = personKey(name)
      if (!key) continue
      const personId = idByKey.get(key) ?? (await record.people.add(name, key))
      idByKey.set(key, personId)
      if (!inRole.has(personId)) credits.push({ personId, role, position: inRole.size })
      inRole.add(personId)
    }
  }
  await record.people.setCredits(filmId, credits)
  const concerned = new Set([...before, ...credits].map(credit => credit.personId))
  const documents = await record.documents.factsOfFilm(filmId)
  const told = documents.flatMap(({ facts }) => facts.biographies ?? [])
  const toldIds = new Set(told.map(({ person }) => idByKey.get(personKey(person))))
  for (const { id, biography } of await record.people.withIds([...concerned])) {
    if (toldIds.has(id) || Object.keys(biography).length > 0) await tellLife(record, id)
  }
}

const articles: ReadonlySet<DocumentKind> = new Set(['review', 'interview', 'news'])

/**
 * A person's biography by language: the longest that a document of any of the person's films tells. What an article
 * tells is its author's, and never shown as ours.
 */
async function tellLife(record: RecordShelf, personId: string): Promise<void> {
  const key = await record.people.keyOf(personId)
  const told: Record<string, string> = {}
  for (const filmId of new Set((await record.people.filmsOf(personId)).map(credit => credit.filmId))) {
    for (const { kind, language, facts } of await record.documents.factsOfFilm(filmId)) {
      if (articles.has(kind)) continue
      for (const biography of facts.biographies ?? []) {
        if (personKey(biography.person) !== key) continue
        if (biography.text.length > (told[language]?.length ?? 0)) told[language] = biography.text
      }
    }
  }
  await record.people.setBiography(personId, told)
}

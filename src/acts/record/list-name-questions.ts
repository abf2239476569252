import { companyKey } from '#core/film/match-companies.ts'
import { companiesOf, keptPair, openCompanies, openPeople } from '#core/film/name-questions.ts'
import type { AskedName, NameQuestion } from '#core/film/same-or-not.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/**
 * Names of a film that may be somebody else's name: people of its credits, also beside those of other films, and its
 * companies. What was answered stays in the list, with the answer (docs/rules/same-name.md#asked).
 */
export async function listNameQuestions(
  house: Pick<House, 'store'>,
  acting: Acting,
  { filmId }: { filmId: string },
): Promise<NameQuestion[] | Refusal> {
  return house.store.within(acting.organisation, async ({ record }) => {
    const film = await record.films.find(filmId)
    if (!film) return refuse('not-found', { what: 'film', id: filmId })
    const credits = await record.people.creditsOf([filmId])
    const ofFilm = await record.people.withIds([...new Set(credits.map(({ personId }) => personId))])
    const said = await record.sameOrNot.all()
    const names = await record.sameOrNot.names()
    const credited = new Set([...(await record.people.creditedOn(filmId)), ...ofFilm.map(({ id }) => id)])
    const companies = new Set(companiesOf(film.facts).map(companyKey))

    const asked = [
      ...openPeople(ofFilm, await record.people.credited()).map(pair => ({
        kind: 'person' as const,
        ...pair,
      })),
      ...openCompanies(film.facts).map(pair => ({ kind: 'company' as const, ...pair })),
    ]
    const keyOf = (pair: { kind: string; one: string; other: string }) =>
      `${pair.kind} ${pair.one} ${pair.other}`
    const open = new Map(
      asked.flatMap(({ kind, one, other }) => {
        const kept = keptPair({ kind, one: one.id, other: other.id })
        return kept ? [[keyOf(kept), { kind, one, other }] as const] : []
      }),
    )
    for (const { kind, ids, one, other } of names) {
      const key = keyOf({ kind, one: ids[0], other: ids[1] })
      const concerns =
        kind === 'person' ? ids.some(id => credited.has(id)) : ids.some(id => companies.has(id))
      if (concerns && !open.has(key))
        open.set(key, { kind, one: { id: ids[0], name: one }, other: { id: ids[1], name: other } })
    }
    const people = [...open.values()]
      .filter(({ kind }) => kind === 'person')
      .flatMap(({ one, other }) => [one.id, other.id])
    const sightings = Map.groupBy(await record.people.sightingsOf(people), ({ personId }) => personId)
    const told = ({ id, name }: { id: string; name: string }): AskedName => {
      const films = Map.groupBy(sightings.get(id) ?? [], it => it.filmId)
      return {
        id,
        name,
        films: [...films].map(([film, its]) => ({
          id: film,
          title: its[0]!.title,
          year: its[0]!.year,
          roles: its.map(({ role }) => role),
        })),
      }
    }
    return [...open].map(([key, { kind, one, other }]) => {
      const answer = said.find(it => keyOf(it) === key)
      return {
        kind,
        one: told(one),
        other: told(other),
        answer: answer ? { same: answer.same, by: answer.by, at: answer.at } : null,
      }
    })
  })
}

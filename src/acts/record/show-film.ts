import { otherSpellings } from '#core/film/other-spellings.ts'
import type { FilmWithSources } from '#core/film/stored-document.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { saidOfFilm } from './steps/said-of-film.ts'

/** A film with the documents and claims it stands on, its people, press and programme items. */
export async function showFilm(
  house: Pick<House, 'store'>,
  acting: Acting,
  { filmId }: { filmId: string },
): Promise<FilmWithSources | Refusal> {
  return house.store.within(acting.organisation, async ({ record, programme }) => {
    const found = await record.films.find(filmId)
    if (!found) return refuse('not-found', { what: 'film', id: filmId })
    const { removed, ...film } = found
    const documents = await record.documents.ofFilm(filmId)
    const credits = await record.people.creditsOf([filmId])
    const items = await programme.items.withFilm(filmId)
    return {
      film,
      removed,
      documents: await record.documents.withIds(documents.map(document => document.id)),
      claims: documents.flatMap(({ id, claims }) => claims.map(claim => ({ ...claim, documentId: id }))),
      otherSpellings: otherSpellings(film.facts, documents, await saidOfFilm(record, filmId)),
      credits,
      people: await record.people.withIds(credits.map(credit => credit.personId)),
      press: await record.press.ofFilms([filmId]),
      itemIds: items.map(item => item.id),
      editionIds: await record.films.editionsOf(filmId),
    }
  })
}

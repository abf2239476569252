import { chooseFacts } from '#core/film/choose-facts.ts'
import type { Facts } from '#core/film/facts.ts'
import type { RecordShelf } from '../../ports/record.ts'
import { linkPeople } from './link-people.ts'
import { saidOfFilm } from './said-of-film.ts'

/** Chooses a film's facts anew from all its documents and settlements, and its credits with them; gives the facts. */
export async function chooseFilmFacts(record: RecordShelf, filmId: string): Promise<Facts> {
  const film = await record.films.find(filmId, 'lock')
  if (!film) return {}
  const documents = await record.documents.ofFilm(filmId)
  const said = await saidOfFilm(record, filmId)
  const chosen = chooseFacts(documents, film.settlements, said)
  await record.films.choose(filmId, chosen)
  await linkPeople(record, filmId, chosen.facts, said)
  return chosen.facts
}

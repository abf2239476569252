import { type DocumentPart, partsOf } from '#core/film/stored-document.ts'
import type { Edition } from '#core/programme/edition.ts'
import type { RecordShelf } from '../../ports/record.ts'
import type { Shelves } from '../../ports/store.ts'
import { addPressOf } from '../../press/steps/add-press-of.ts'
import { FilmsOfEdition } from '../../programme/steps/films-of-edition.ts'
import { proposeScreenings } from '../../timetable/steps/propose-screenings.ts'
import { chooseFilmFacts } from './choose-film-facts.ts'
import { findFilmOf } from './find-film-of.ts'

/**
 * Finds or makes the film that each part of a stored document speaks of, where that is not known yet, and lets
 * everything follow. A part that names no film, or could speak of several, stays without one. Gives the films' ids.
 */
export async function addToRecord(
  shelves: Pick<Shelves, 'record' | 'programme'>,
  edition: Edition,
  documentId: string,
): Promise<string[]> {
  const { record, programme } = shelves
  const document = (await record.documents.find(documentId))!
  const films = await FilmsOfEdition.read(record, edition.id)
  const cameInOn = document.receivedAt.toZonedDateTimeISO(edition.timeZone).toPlainDate()
  const followed = new Set<string>()
  for (const part of partsOf(document)) {
    const filmId = part.filmId ?? (await findOrMakeFilm(record, edition, films, part))
    if (!filmId) continue
    await record.documents.link(documentId, part.entry, filmId)
    films.change(filmId, await chooseFilmFacts(record, filmId))
    await addPressOf(record, { ...part, filmId }, cameInOn)
    followed.add(filmId)
  }
  await proposeScreenings(record, programme, edition, [...followed])
  return (await record.documents.find(documentId))!.filmIds
}

async function findOrMakeFilm(
  record: RecordShelf,
  edition: Edition,
  films: FilmsOfEdition,
  part: DocumentPart,
): Promise<string | undefined> {
  const found = findFilmOf(films, part)
  if (found === 'several') return undefined
  if (found !== 'none') return found.filmId
  const title = part.facts.title ?? part.facts.originalTitle
  if (!title) return undefined
  const filmId = await record.films.add(edition.id, title, { facts: {}, sources: {}, conflicts: [] })
  films.add(filmId, {})
  return filmId
}

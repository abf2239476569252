import { type DocumentPart, partsOf } from '#core/film/stored-document.ts'
import type { Edition } from '#core/programme/edition.ts'
import type { RecordShelf } from '../ports/record.ts'
import type { Shelves } from '../ports/store.ts'
import { addPressOf } from './add-press-of.ts'
import { chooseFilmFacts } from './choose-film-facts.ts'
import { findFilmOf } from './find-film-of.ts'
import { proposeScreenings } from './propose-screenings.ts'

/**
 * Finds or makes the film that each part of a stored document speaks of, where that is not known yet, and lets
 * everything follow. A part that names no film, or could speak of several, stays without one. Gives the films' ids.
 */
export async function addToRecord(
  shelves: Pick<Shelves, 'record' | 'programme'>,
  edition: Edition,
  documentId: string,
): Promise<string[]> {
  const { record } = shelves
  const document = (await record.documents.find(documentId))!
  for (const part of partsOf(document)) {
    const filmId = part.filmId ?? (await findOrMakeFilm(record, edition, part))
    if (!filmId) continue
    await record.documents.link(documentId, part.entry, filmId)
    await followPart(shelves, edition, { ...part, filmId })
  }
  return (await record.documents.find(documentId))!.filmIds
}

/** What follows from a part that is linked to its film: the film's facts, its press entry, its proposals. */
async function followPart(
  { record, programme }: Pick<Shelves, 'record' | 'programme'>,
  edition: Edition,
  part: DocumentPart & { filmId: string },
): Promise<void> {
  await chooseFilmFacts(record, part.filmId)
  await addPressOf(record, part)
  await proposeScreenings(record, programme, edition, part.filmId)
}

async function findOrMakeFilm(
  record: RecordShelf,
  edition: Edition,
  part: DocumentPart,
): Promise<string | undefined> {
  const found = await findFilmOf(record, edition.id, part)
  if (found === 'several') return undefined
  if (found !== 'none') return found.filmId
  const title = part.facts.title ?? part.facts.originalTitle
  if (!title) return undefined
  return record.films.add(edition.id, title, { facts: {}, sources: {}, conflicts: [] })
}

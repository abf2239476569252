import type { DocumentWithText } from '#core/film/stored-document.ts'
import type { Edition } from '#core/programme/edition.ts'
import type { Shelves } from '../ports/store.ts'
import { addPressOf } from './add-press-of.ts'
import { chooseFilmFacts } from './choose-film-facts.ts'
import { findFilmOf } from './find-film-of.ts'
import { proposeScreenings } from './propose-screenings.ts'

/**
 * Finds or makes the film that a stored document speaks of, and lets everything follow; gives the films' ids, none
 * where the document names no film or could speak of several.
 */
export async function addToRecord(
  shelves: Pick<Shelves, 'record' | 'programme'>,
  edition: Edition,
  documentId: string,
): Promise<string[]> {
  const { record } = shelves
  const document = (await record.documents.find(documentId))!
  const found = await findFilmOf(record, edition.id, document)
  if (found === 'several') return []
  let filmIds: string[] = []
  if (found !== 'none') filmIds = [found.filmId]
  else {
    const title = document.facts.title ?? document.facts.originalTitle
    if (!title) return []
    filmIds = [await record.films.add(edition.id, title, { facts: {}, sources: {}, conflicts: [] })]
  }
  await record.documents.link(documentId, filmIds)
  await followDocument(shelves, edition, { ...document, filmIds })
  return filmIds
}

/** What follows from a document that is linked to its films: their facts, its press entry, its proposals. */
export async function followDocument(
  { record, programme }: Pick<Shelves, 'record' | 'programme'>,
  edition: Edition,
  document: DocumentWithText,
): Promise<void> {
  for (const filmId of document.filmIds) {
    await chooseFilmFacts(record, filmId)
    await addPressOf(record, document, filmId)
    await proposeScreenings(record, programme, edition, document, filmId)
  }
}

import { readDocument } from '#core/reading/read-document.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from './acting.ts'
import type { House } from './ports/house.ts'
import { addToRecord, followDocument } from './steps/add-to-record.ts'
import { readerVersion } from './steps/reader-version.ts'

export interface RereadDocuments {
  documents: number
  /** Films whose record says something new. */
  changedFilms: string[]
}

/**
 * Reads every document of an edition again with today's reader. What people settled stays settled, accepted and
 * declined proposals stay so, and a document stays with its film; one that had none may find it now.
 */
export async function rereadDocuments(
  house: Pick<House, 'store'>,
  acting: Acting,
  { editionId }: { editionId: string },
): Promise<RereadDocuments | Refusal> {
  return house.store.within(acting.organisation, async shelves => {
    const { record, programme } = shelves
    const edition = await programme.editions.find(editionId, 'lock')
    if (!edition) return refuse('not-found', { what: 'edition', id: editionId })
    const versions = new Map((await record.films.ofEdition(editionId)).map(film => [film.id, film.version]))
    const documents = await record.documents.ofEdition(editionId)
    for (const { id } of documents) {
      const { text, name } = (await record.documents.find(id))!
      await record.documents.readAgain(id, readDocument(text, name), readerVersion)
    }
    for (const { id, filmIds } of documents) {
      if (filmIds.length === 0) await addToRecord(shelves, edition, id)
      else await followDocument(shelves, edition, (await record.documents.find(id))!)
    }
    const films = await record.films.ofEdition(editionId)
    return {
      documents: documents.length,
      changedFilms: films.filter(film => versions.get(film.id) !== film.version).map(film => film.id),
    }
  })
}

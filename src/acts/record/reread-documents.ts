import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { addToRecord } from './steps/add-to-record.ts'
import { filmAfterLoss } from './steps/film-after-loss.ts'
import { readAnew } from './steps/read-anew.ts'

export interface RereadDocuments {
  documents: number
  /** Films whose record says something new. */
  changedFilms: string[]
}

/**
 * Reads every document of an edition again with today's reader. What people settled and corrected stays, accepted and
 * declined proposals stay so, and a document stays with its film; one that had none may find it now.
 */
export async function rereadDocuments(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { editionId }: { editionId: string },
): Promise<RereadDocuments | Refusal> {
  return house.store.within(acting.organisation, async shelves => {
    const { record, programme } = shelves
    const edition = await programme.editions.find(editionId, 'lock')
    if (!edition) return refuse('not-found', { what: 'edition', id: editionId })
    const versions = new Map(
      (await record.films.factsOfEdition(editionId)).map(film => [film.id, film.version]),
    )
    const documents = await record.documents.ofEdition(editionId)
    const bereft = new Set<string>()
    for (const { id } of documents) {
      for (const filmId of await readAnew(record, id)) bereft.add(filmId)
    }
    for (const { id } of documents) await addToRecord(shelves, edition, id)
    for (const filmId of bereft) await filmAfterLoss(record, programme, edition, filmId, house.clock.now())
    const films = await record.films.factsOfEdition(editionId)
    return {
      documents: documents.length,
      changedFilms: films.filter(film => versions.get(film.id) !== film.version).map(film => film.id),
    }
  })
}

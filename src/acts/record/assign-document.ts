import { type DocumentPart, type DocumentWithText, partsOf } from '#core/film/stored-document.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { RecordShelf } from '../ports/record.ts'
import { addToRecord } from './steps/add-to-record.ts'
import { filmAfterLoss } from './steps/film-after-loss.ts'

export interface DocumentToAssign {
  documentId: string
  /** Null: a film of its own. */
  filmId: string | null
  /** Of a document of several films: which of its entries; 0 unless given. */
  entry?: number
}

/**
 * Says which film a document speaks of, where the reader was wrong or could not tell: another film of the edition, or
 * one of its own. Both films' facts are chosen anew; its open proposals and its press entry move along. `in-use` when
 * the film it leaves stands on it alone and is in the programme.
 */
export async function assignDocument(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { documentId, filmId, entry = 0 }: DocumentToAssign,
): Promise<DocumentWithText | Refusal> {
  return house.store.within(acting.organisation, async shelves => {
    const { record, programme } = shelves
    const document = await record.documents.find(documentId)
    if (!document || document.removedAt) return refuse('not-found', { what: 'document', id: documentId })
    const part = partsOf(document)[entry]
    if (!part) return refuse('wrong-value', { field: 'entry', value: entry })
    const edition = (await programme.editions.find(document.editionId, 'lock'))!
    if (filmId !== null) {
      const film = await record.films.find(filmId)
      const editions = await record.films.editionsOf(filmId)
      if (!film || !editions.includes(edition.id)) return refuse('not-found', { what: 'film', id: filmId })
      // Taken away with its last document, it comes back with this one.
      if (film.removed) await record.films.setRemoved(filmId, null)
    }
    const target = filmId ?? (await filmOfItsOwn(record, edition.id, part))
    await record.documents.link(documentId, entry, target)
    if (part.filmId && part.filmId !== target) {
      await movePress(record, { documentId, from: part.filmId, to: target })
      const { shownBy } = await filmAfterLoss(record, programme, edition, part.filmId, house.clock.now())
      if (shownBy > 0) {
        return refuse('in-use', { what: 'document', name: document.name, by: 'items', count: shownBy })
      }
    }
    await addToRecord(shelves, edition, documentId)
    return (await record.documents.find(documentId))!
  })
}

function filmOfItsOwn(
  record: RecordShelf,
  editionId: string,
  { facts, name }: DocumentPart,
): Promise<string> {
  const title = facts.title ?? facts.originalTitle ?? name
  return record.films.add(editionId, title, { facts: { title }, sources: {}, conflicts: [] })
}

async function movePress(
  record: RecordShelf,
  { documentId, from, to }: { documentId: string; from: string; to: string },
): Promise<void> {
  for (const entry of await record.press.ofDocument(documentId)) {
    if (entry.filmId === from) await record.press.change(entry.id, { filmId: to })
  }
}

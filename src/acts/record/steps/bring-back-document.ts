import type { Edition } from '#core/programme/edition.ts'
import type { Shelves } from '../../ports/store.ts'
import { addToRecord } from './add-to-record.ts'

/** A removed document speaks again: its films with it, and the press entries that went with it. */
export async function bringBackDocument(
  shelves: Pick<Shelves, 'record' | 'programme'>,
  edition: Edition,
  documentId: string,
): Promise<void> {
  const { record } = shelves
  await record.documents.setRemoved(documentId, null)
  const document = (await record.documents.find(documentId))!
  for (const filmId of document.filmIds) await record.films.setRemoved(filmId, null)
  for (const entry of await record.press.ofDocument(documentId)) await record.press.setRemoved(entry.id, null)
  await addToRecord(shelves, edition, documentId)
}

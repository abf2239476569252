import type { DocumentWithText } from '#core/film/stored-document.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../../acting.ts'
import type { House } from '../../ports/house.ts'
import type { RecordShelf } from '../../ports/record.ts'
import { addToRecord } from './add-to-record.ts'
import { filmAfterLoss } from './film-after-loss.ts'
import { readAnew } from './read-anew.ts'

/**
 * Lets people say something of a document, and everything follow: it is read with what they said, and its films' facts are chosen
 * anew. Corrections of one edition are made one after the other.
 */
export async function followCorrections(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  documentId: string,
  say: (record: RecordShelf, document: DocumentWithText) => Promise<Refusal | undefined>,
): Promise<DocumentWithText | Refusal> {
  return house.store.within(acting.organisation, async shelves => {
    const { record, programme } = shelves
    const found = await record.documents.find(documentId)
    if (!found || found.removedAt) return refuse('not-found', { what: 'document', id: documentId })
    const edition = (await programme.editions.find(found.editionId, 'lock'))!
    const wrong = await say(record, (await record.documents.find(documentId))!)
    if (wrong) return wrong
    const bereft = await readAnew(record, documentId)
    await addToRecord(shelves, edition, documentId)
    for (const filmId of bereft) await filmAfterLoss(record, programme, edition, filmId, house.clock.now())
    return (await record.documents.find(documentId))!
  })
}

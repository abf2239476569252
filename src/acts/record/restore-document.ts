import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { bringBackDocument } from './steps/bring-back-document.ts'

/** Undoes remove-document. */
export async function restoreDocument(
  house: Pick<House, 'store'>,
  acting: Acting,
  { documentId }: { documentId: string },
): Promise<{ removed: false } | Refusal> {
  return house.store.within(acting.organisation, async shelves => {
    const document = await shelves.record.documents.find(documentId)
    if (!document) return refuse('not-found', { what: 'document', id: documentId })
    const edition = (await shelves.programme.editions.find(document.editionId, 'lock'))!
    await bringBackDocument(shelves, edition, documentId)
    return { removed: false }
  })
}

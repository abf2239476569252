import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { filmAfterLoss } from './steps/film-after-loss.ts'

/**
 * Takes a document away: its claims count no more, its open proposals and unpublished press entries go with it, and so
 * does a film that stood on it alone. `in-use` when such a film is in the programme.
 */
export async function removeDocument(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { documentId }: { documentId: string },
): Promise<{ removed: true } | Refusal> {
  return house.store.within(acting.organisation, async ({ record, programme }) => {
    const document = await record.documents.find(documentId)
    if (!document) return refuse('not-found', { what: 'document', id: documentId })
    const edition = (await programme.editions.find(document.editionId, 'lock'))!
    const now = house.clock.now()
    await record.documents.setRemoved(documentId, now)
    for (const entry of await record.press.ofDocument(documentId)) {
      if (!entry.published) await record.press.setRemoved(entry.id, now)
    }
    for (const filmId of document.filmIds) {
      const { shownBy } = await filmAfterLoss(record, programme, edition, filmId, now)
      if (shownBy > 0) {
        return refuse('in-use', { what: 'document', name: document.name, by: 'items', count: shownBy })
      }
    }
    return { removed: true }
  })
}

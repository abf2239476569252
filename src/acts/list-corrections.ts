import type { MadeCorrection } from '#core/film/correction.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from './acting.ts'
import type { House } from './ports/house.ts'

/** What people said of a document, in the order in which they said it. */
export async function listCorrections(
  house: Pick<House, 'store'>,
  acting: Acting,
  { documentId }: { documentId: string },
): Promise<MadeCorrection[] | Refusal> {
  return house.store.within(acting.organisation, async ({ record }) => {
    if (!(await record.documents.find(documentId)))
      return refuse('not-found', { what: 'document', id: documentId })
    return await record.corrections.ofDocument(documentId)
  })
}

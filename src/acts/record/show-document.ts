import type { DocumentWithText } from '#core/film/stored-document.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** A document with its text and every claim's place in it. */
export async function showDocument(
  house: Pick<House, 'store'>,
  acting: Acting,
  { documentId }: { documentId: string },
): Promise<DocumentWithText | Refusal> {
  return house.store.within(acting.organisation, async ({ record }) => {
    return (
      (await record.documents.find(documentId)) ?? refuse('not-found', { what: 'document', id: documentId })
    )
  })
}

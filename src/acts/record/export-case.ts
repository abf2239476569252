import { type CaseFile, caseFolder } from '#core/reading/case-folder.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import { slugOf } from '#core/slug.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

export interface ExportedCase {
  /** Of the folder. */
  name: string
  files: CaseFile[]
}

/**
 * A document with what people corrected in it as a case folder, from which the reader can be taught. `why` is its line; without
 * one it names the fields that people corrected.
 */
export async function exportCase(
  house: Pick<House, 'store'>,
  acting: Acting,
  { documentId, why }: { documentId: string; why?: string | undefined },
): Promise<ExportedCase | Refusal> {
  return house.store.within(acting.organisation, async ({ record }) => {
    const document = await record.documents.find(documentId)
    if (!document) return refuse('not-found', { what: 'document', id: documentId })
    const corrections = await record.corrections.ofDocument(documentId)
    const fields = [...new Set(corrections.map(it => it.field))]
    const line =
      why?.replace(/\s+/g, ' ').trim() ||
      (fields.length > 0
        ? `Read wrongly until people corrected: ${fields.join(', ')}.`
        : 'Read rightly, by the word of the people who looked at it.')
    const name = slugOf(document.name.replace(/\.\w{1,5}$/, '')) || 'case'
    return { name, files: caseFolder(name, line, document) }
  })
}

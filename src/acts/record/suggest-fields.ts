import { fields } from '#core/film/field-names.ts'
import { type FieldMeant, fieldsMeant } from '#core/reading/fields-meant.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/**
 * What words of a document could be, the likeliest field first, with the values that correct-claim would read from them. `wrong-value`
 * where the document has no such words.
 */
export async function suggestFields(
  house: Pick<House, 'store'>,
  acting: Acting,
  { documentId, start, end }: { documentId: string; start: number; end: number },
): Promise<FieldMeant[] | Refusal> {
  return house.store.within(acting.organisation, async ({ record }) => {
    const document = await record.documents.find(documentId)
    if (!document) return refuse('not-found', { what: 'document', id: documentId })
    const { text, language, entries } = document
    if (start < 0 || end <= start || end > text.length) return refuse('wrong-value', { field: 'end' })
    const { facts } = entries.find(it => it.start <= start && start < it.end) ?? document
    const known = new Set(fields.filter(field => facts[field] !== undefined))
    return fieldsMeant(text, { start, end }, language, known)
  })
}

import { checkFact, isField } from '#core/film/check-fact.ts'
import type { FieldValue } from '#core/film/facts.ts'
import type { DocumentWithText } from '#core/film/stored-document.ts'
import { LIST_FIELDS } from '#core/reading/resolve.ts'
import { type Said, valuesSaid } from '#core/reading/values-said.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { followCorrections } from './steps/follow-corrections.ts'

export interface WordsOfDocument {
  documentId: string
  field: string
  /** UTF-16 offsets into the document's text. */
  start: number
  end: number
}

/**
 * Says what words of a document say of a field; kept beside the document, it outlives every re-reading, and the films follow.
 * Without a value the words are read as that field (every name of a list); `wrong-value` where they hold none, and where
 * the document tells of several films and the words stand in the stretch of none.
 *
 * @param words.value one element where the field is a list
 */
export async function correctClaim(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  words: WordsOfDocument & { value?: unknown },
): Promise<DocumentWithText | Refusal> {
  const { documentId, field, start, end, value } = words
  if (!isField(field)) return refuse('wrong-value', { field: 'field' })
  return followCorrections(house, acting, documentId, async (record, { text, language, entries }) => {
    if (start < 0 || end <= start || end > text.length) return refuse('wrong-value', { field: 'end' })
    if (entries.length > 0 && !entries.some(it => it.start <= start && start < it.end))
      return refuse('wrong-value', { field: 'start' })
    const said: Said[] =
      value === undefined
        ? valuesSaid(field, text.slice(start, end), language)
        : [{ value, start: 0, end: end - start }]
    if (said.length === 0) return refuse('wrong-value', { field })
    for (const it of said) {
      const wrong =
        it.value === null
          ? refuse('wrong-value', { field })
          : checkFact(field, LIST_FIELDS.has(field) ? [it.value] : it.value)
      if (wrong) return wrong
      await record.corrections.add(documentId, {
        field,
        start: start + it.start,
        end: start + it.end,
        value: it.value as FieldValue,
        madeAt: house.clock.now(),
        madeBy: acting.by,
      })
    }
    return undefined
  })
}

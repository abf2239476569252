import { isField } from '#core/film/check-fact.ts'
import type { DocumentWithText } from '#core/film/stored-document.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { WordsOfDocument } from './correct-claim.ts'
import { followCorrections } from './steps/follow-corrections.ts'

/** Lets words say again what withdraw-claim said that they do not. `not-found` where nobody said so. */
export async function restoreClaim(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { documentId, field, start, end }: WordsOfDocument,
): Promise<DocumentWithText | Refusal> {
  if (!isField(field)) return refuse('wrong-value', { field: 'field' })
  return followCorrections(house, acting, documentId, async record => {
    const taken = await record.corrections.takeBack(documentId, { field, start, end }, 'struck')
    return taken > 0 ? undefined : refuse('not-found', { what: 'claim', id: `${field} ${start}–${end}` })
  })
}

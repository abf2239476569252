import { isField } from '#core/film/check-fact.ts'
import { CORRECTION_RULE } from '#core/film/correction.ts'
import type { DocumentWithText } from '#core/film/stored-document.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { WordsOfDocument } from './correct-claim.ts'
import { followCorrections } from './steps/follow-corrections.ts'

/**
 * Says that words of a document do not say what was read from them; it stays so over every re-reading, until restore-claim. What a
 * person said of the words is taken back instead. `not-found` where no claim of the field stands on exactly these words.
 */
export async function withdrawClaim(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { documentId, field, start, end }: WordsOfDocument,
): Promise<DocumentWithText | Refusal> {
  if (!isField(field)) return refuse('wrong-value', { field: 'field' })
  return followCorrections(house, acting, documentId, async (record, { claims }) => {
    const claim = claims.find(it => it.field === field && it.start === start && it.end === end)
    if (!claim || claim.rule === CORRECTION_RULE) {
      // What a person said need not be a claim any more: what another said later may have replaced it.
      const taken = await record.corrections.takeBack(documentId, { field, start, end }, 'said')
      return taken > 0 ? undefined : refuse('not-found', { what: 'claim', id: `${field} ${start}–${end}` })
    }
    const struck = { field, start, end, value: null, madeAt: house.clock.now(), madeBy: acting.by }
    await record.corrections.add(documentId, struck)
    return undefined
  })
}

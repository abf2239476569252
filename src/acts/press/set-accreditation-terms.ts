import { type AccreditationTerms, isPressPass, whyNotTerms } from '#core/press/accreditation.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/**
 * Opens or closes accreditation, and says what books press seats: a kind of pass that books one seat a screening, out of
 * the press allocation (docs/rules/press.md#press-seats).
 */
export function setAccreditationTerms(
  house: Pick<House, 'store'>,
  acting: Acting,
  terms: AccreditationTerms,
): Promise<AccreditationTerms | Refusal<'not-found' | 'wrong-value'>> {
  return house.store.within(acting.organisation, async ({ programme, boxOffice, accreditations }) => {
    const { editionId, passProductId } = terms
    if (!(await programme.editions.find(editionId))) return refuse('not-found', { what: 'edition' })
    const wrong = whyNotTerms(terms)
    if (wrong) return wrong
    if (passProductId !== null) {
      const product = await boxOffice.passProduct(passProductId)
      if (product?.editionId !== editionId || !isPressPass(product))
        return refuse('wrong-value', { field: 'passProductId', value: product?.key ?? passProductId })
    }
    await accreditations.setTerms(terms)
    return terms
  })
}

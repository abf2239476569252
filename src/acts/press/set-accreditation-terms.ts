import { isPressPass } from '#core/boxoffice/prices/pass.ts'
import { type AccreditationTerms, whyNotTerms } from '#core/press/accreditation.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { givePressPass } from './steps/press-pass.ts'

/**
 * Opens or closes accreditation, and says what books press seats: a kind of pass that books one seat a screening, out of
 * the press allocation. Who is approved already and has no pass yet gets one of that kind (docs/rules/press.md#press-seats).
 */
export function setAccreditationTerms(
  house: Pick<House, 'store' | 'clock' | 'chance' | 'signer'>,
  acting: Acting,
  terms: AccreditationTerms,
): Promise<AccreditationTerms | Refusal<'not-found' | 'wrong-value'>> {
  return house.store.within(acting.organisation, async shelves => {
    const { programme, boxOffice, accreditations } = shelves
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
    const note = { at: house.clock.now(), by: acting.by }
    for (const each of await accreditations.approvedWithoutPass(editionId))
      await givePressPass(house, shelves, each, note)
    return terms
  })
}

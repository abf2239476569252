import { isPressPass, type PassProduct } from '#core/boxoffice/prices/pass.ts'
import type { AccreditationTerms } from '#core/press/accreditation.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** What an edition says about accreditation, and the kinds of pass that can book press seats. */
export function showAccreditationTerms(
  house: Pick<House, 'store'>,
  acting: Acting,
  { editionId }: { editionId: string },
): Promise<
  (AccreditationTerms & { passes: Pick<PassProduct, 'id' | 'name' | 'key'>[] }) | Refusal<'not-found'>
> {
  return house.store.within(acting.organisation, async ({ programme, boxOffice, accreditations }) => {
    if (!(await programme.editions.find(editionId))) return refuse('not-found', { what: 'edition' })
    const products = await boxOffice.passProducts(editionId)
    const passes = products.filter(isPressPass).map(({ id, name, key }) => ({ id, name, key }))
    return { ...(await accreditations.terms(editionId)), passes }
  })
}

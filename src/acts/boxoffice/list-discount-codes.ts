import type { DiscountCode } from '#core/boxoffice/prices/discount.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** The discount codes of an edition, with how often each was used. */
export function listDiscountCodes(
  house: Pick<House, 'store'>,
  acting: Acting,
  input: { editionId: string },
): Promise<DiscountCode[]> {
  return house.store.within(acting.organisation, ({ boxOffice }) => boxOffice.discountCodes(input.editionId))
}

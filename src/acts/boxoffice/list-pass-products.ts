import type { PassProduct } from '#core/boxoffice/prices/pass.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** The kinds of pass of an edition, with their rules. */
export function listPassProducts(
  house: Pick<House, 'store'>,
  acting: Acting,
  input: { editionId: string },
): Promise<PassProduct[]> {
  return house.store.within(acting.organisation, ({ boxOffice }) => boxOffice.passProducts(input.editionId))
}

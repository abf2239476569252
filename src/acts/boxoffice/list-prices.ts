import type { Price } from '#core/boxoffice/prices/price.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

export function listPrices(
  house: Pick<House, 'store'>,
  acting: Acting,
  input: { editionId: string },
): Promise<Price[] | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ boxOffice }) => {
    if (!(await boxOffice.editionSale(input.editionId)))
      return refuse('not-found', { edition: input.editionId })
    return boxOffice.prices(input.editionId)
  })
}

import type { Page } from '#core/page.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { OrderRow, OrderWish } from '../ports/orders.ts'

/** One page of an edition's orders, newest first unless sorted otherwise. */
export function listOrders(
  house: Pick<House, 'store'>,
  acting: Acting,
  input: { editionId: string } & OrderWish,
): Promise<Page<OrderRow> | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ boxOffice }) => {
    if (!(await boxOffice.editionSale(input.editionId)))
      return refuse('not-found', { edition: input.editionId })
    return boxOffice.orders(input.editionId, input)
  })
}

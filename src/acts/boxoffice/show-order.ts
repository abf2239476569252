import type { OrderSheet } from '#core/boxoffice/orders/order-sheet.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** The order behind the secret in its page's address, with everything the page shows. */
export function showOrder(
  house: Pick<House, 'store'>,
  acting: Acting,
  input: { token: string },
): Promise<OrderSheet | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ boxOffice }) => {
    const order = await boxOffice.orderByToken(input.token)
    return (order && (await boxOffice.orderSheet(order.id))) ?? refuse('not-found')
  })
}

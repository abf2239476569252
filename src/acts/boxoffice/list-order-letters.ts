import type { Letter } from '#core/boxoffice/orders/letter.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** The letters about an order, newest first: those that wait, that went, and that came back. */
export function listOrderLetters(
  house: Pick<House, 'store'>,
  acting: Acting,
  { orderId }: { orderId: string },
): Promise<Letter[] | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ boxOffice, letters }) =>
    (await boxOffice.order(orderId))
      ? letters.ofOrder(orderId)
      : refuse('not-found', { what: 'order', id: orderId }),
  )
}

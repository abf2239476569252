import { due, type OrderState } from '#core/boxoffice/orders/order.ts'
import { numbersIn } from '#core/boxoffice/ticket/number.ts'
import type { Money } from '#core/money.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** An order that a line of a bank's statement may be about. */
export interface TransferMatch {
  orderId: string
  number: string
  name: string
  state: OrderState
  /** What is still to be paid; of an order that expired, what it was. */
  due: Money
  version: number
}

/** The orders of an edition whose number stands in some text, such as a line of a bank's statement. */
export function findTransfer(
  house: Pick<House, 'store'>,
  acting: Acting,
  input: { editionId: string; text: string },
): Promise<TransferMatch[]> {
  return house.store.within(acting.organisation, async ({ boxOffice, money }) => {
    const found: TransferMatch[] = []
    for (const orderId of await money.ordersByNumber(input.editionId, numbersIn(input.text))) {
      const { number, name, state, version, ...order } = (await boxOffice.order(orderId))!
      const open = state === 'unpaid' ? due({ ...order, state }) : { ...order.total, amount: 0 }
      found.push({ orderId, number, name, state, version, due: state === 'expired' ? order.total : open })
    }
    return found
  })
}

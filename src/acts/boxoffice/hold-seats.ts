import type { Basket } from '#core/boxoffice/orders/order.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { holdBasket, type SeatsLine } from './hold-basket.ts'
import type { HoldRefusal } from './steps/hold-together.ts'

/**
 * Takes seats out of what is free and keeps them for this basket until a stated moment (docs/rules/holds.md).
 * The basket's other lines get the same moment.
 *
 * @returns the basket; `too-many-seats` tells `most`, `not-enough-seats` tells `free`
 */
export function holdSeats(
  house: Pick<House, 'store' | 'clock' | 'chance'>,
  acting: Acting,
  { token, ...line }: { token: string } & SeatsLine,
): Promise<Basket | HoldRefusal> {
  return holdBasket(house, acting, { token, lines: [line] })
}

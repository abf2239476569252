import type { Basket } from '#core/boxoffice/orders/order.ts'
import type { HouseLanguage } from '#core/localised.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { holdBasket } from './hold-basket.ts'
import type { HoldRefusal } from './steps/hold-together.ts'

/** An empty basket; its token is the only key to it. */
export function openBasket(
  house: Pick<House, 'store' | 'clock' | 'chance'>,
  acting: Acting,
  input: { editionId: string; language: HouseLanguage },
): Promise<Basket | HoldRefusal> {
  return holdBasket(house, acting, { ...input, lines: [] })
}

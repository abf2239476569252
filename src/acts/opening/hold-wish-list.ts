import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { type HeldWishes, holdWishesTogether, type WishesRefusal } from './steps/hold-wishes-together.ts'

/**
 * Holds the best of a wish-list in a basket, in one transaction with whoever asks at the same moment
 * (docs/rules/wish-lists.md#the-best-of-it). Whether it is the person's turn is asked before (`enterShop`).
 *
 * @param input `basket` is the token of the visitor's basket, if there is an open one
 * @returns what was got, and why not more; without a basket where nothing was
 */
export function holdWishList(
  house: Pick<House, 'store' | 'clock' | 'chance'>,
  acting: Acting,
  input: { token: string; basket?: string | undefined },
): Promise<HeldWishes | WishesRefusal> {
  const request = { house, by: acting.by, ...input }
  return house.store.together(acting.organisation, holdWishesTogether, request)
}

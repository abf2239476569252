import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Deletes what nobody needs any more of wish-lists (docs/rules/wish-lists.md#for-how-long); the demand stays in numbers. */
export function forgetWishLists(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  _input: Record<never, never> = {},
): Promise<{ lists: number; addresses: number }> {
  const now = house.clock.now()
  return house.store.within(acting.organisation, async ({ wishLists }) => ({
    addresses: await wishLists.forgetAddresses(),
    lists:
      (await wishLists.forgetEmpty(now.subtract({ hours: 30 * 24 }))) + (await wishLists.forgetAfter(now)),
  }))
}

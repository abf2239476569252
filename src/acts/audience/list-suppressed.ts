import type { Suppressed } from '#core/audience/newsletter/subscriber.ts'
import type { ListWish, Page } from '#core/page.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Addresses that nothing goes to, and why. */
export function listSuppressed(
  house: Pick<House, 'store'>,
  acting: Acting,
  wish: ListWish<'at' | 'email'>,
): Promise<Page<Suppressed>> {
  return house.store.within(acting.organisation, ({ newsletter }) => newsletter.suppressed(wish))
}

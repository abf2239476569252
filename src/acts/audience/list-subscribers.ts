import type { Subscriber } from '#core/audience/newsletter/subscriber.ts'
import type { ListWish, Page } from '#core/page.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Who gets letters, and who did. */
export function listSubscribers(
  house: Pick<House, 'store'>,
  acting: Acting,
  wish: ListWish<'email' | 'since'>,
): Promise<Page<Subscriber>> {
  return house.store.within(acting.organisation, ({ newsletter }) => newsletter.list(wish))
}

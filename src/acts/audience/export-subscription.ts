import type { KeptAboutReader } from '#core/audience/newsletter/subscriber.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Everything that is kept about a reader's address, for its owner or for staff who were asked. */
export function exportSubscription(
  house: Pick<House, 'store'>,
  acting: Acting,
  who: { token: string } | { id: string },
): Promise<KeptAboutReader | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ newsletter }) => {
    const subscriber = await newsletter.find(who)
    return subscriber ? newsletter.kept(subscriber.id) : refuse('not-found')
  })
}

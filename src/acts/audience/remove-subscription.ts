import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Deletes everything about a reader, for good: by their own link, or by staff who were asked. */
export function removeSubscription(
  house: Pick<House, 'store'>,
  acting: Acting,
  who: { token: string } | { id: string },
): Promise<{ removed: true } | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ newsletter }) => {
    const subscriber = await newsletter.find(who, 'lock')
    if (!subscriber) return refuse('not-found')
    await newsletter.remove(subscriber.id)
    return { removed: true }
  })
}

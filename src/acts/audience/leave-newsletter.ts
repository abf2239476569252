import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/**
 * Ends letters: by the token of a letter or of the reader's own page everything, with a film only what concerns it
 * (docs/rules/newsletter.md#leaving). Leaving twice changes nothing.
 */
export function leaveNewsletter(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { token, filmId }: { token: string; filmId?: string },
): Promise<{ left: true } | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ newsletter }) => {
    const copy = await newsletter.findCopy(token)
    const who = copy ? copy.subscriberId && { id: copy.subscriberId } : { token }
    const subscriber = who ? await newsletter.find(who, 'lock') : undefined
    if (!copy && !subscriber) return refuse('not-found')
    const now = house.clock.now()
    if (copy) await newsletter.noteLeft(copy.recipientId, now)
    if (!subscriber) return { left: true }
    const others = subscriber.topics.filter(topic => topic.kind !== 'film' || topic.filmId !== filmId)
    if (filmId === undefined || others.length === 0) await newsletter.leave(subscriber.id, now)
    else await newsletter.setTopics(subscriber.id, others)
    return { left: true }
  })
}

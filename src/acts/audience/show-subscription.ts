import type { Subscriber } from '#core/audience/newsletter/subscriber.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { TopicNames } from '../ports/newsletter.ts'

/** A reader's own page: what they get letters about, by its names. */
export function showSubscription(
  house: Pick<House, 'store'>,
  acting: Acting,
  who: { token: string } | { id: string },
): Promise<{ subscriber: Subscriber; names: TopicNames } | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ newsletter }) => {
    const subscriber = await newsletter.find(who)
    if (!subscriber) return refuse('not-found')
    const names = await newsletter.topicNames({
      sectionIds: subscriber.topics.flatMap(topic => (topic.kind === 'section' ? topic.sectionId : [])),
      filmIds: subscriber.topics.flatMap(topic => (topic.kind === 'film' ? topic.filmId : [])),
    })
    return { subscriber, names }
  })
}

import { keyOf, readTopics, type Topic } from '#core/audience/newsletter/topic.ts'
import { mailboxKey } from '#core/boxoffice/orders/contact.ts'
import { idFrom, secretFrom } from '#core/id.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

export interface ChangeSubscription {
  token: string
  editionId: string
  language: HouseLanguage
  topics: readonly Topic[]
  /** The very words that stood on the page, and the page's address. */
  shownText: string
  page: string
}

/**
 * Changes what a reader gets letters about, from their own page. What is added there counts as asked for and confirmed
 * (docs/rules/newsletter.md#the-private-page). Choosing no topic at all ends the letters.
 */
export function changeSubscription(
  house: Pick<House, 'store' | 'clock' | 'chance'>,
  acting: Acting,
  { token, editionId, language, shownText, page, topics: given }: ChangeSubscription,
): Promise<{ subscriberId: string } | Refusal<'not-found' | 'wrong-value'>> {
  const id = idFrom(house.chance.bytes(16))
  const secret = secretFrom(house.chance.bytes(24))
  return house.store.within(acting.organisation, async ({ newsletter }) => {
    const subscriber = await newsletter.find({ token }, 'lock')
    if (!subscriber) return refuse('not-found')
    const now = house.clock.now()
    const { id: subscriberId, email, name } = subscriber
    if (given.length === 0) {
      await newsletter.leave(subscriberId, now)
      return { subscriberId }
    }
    const topics = readTopics(given)
    const had = new Set(subscriber.topics.map(keyOf))
    const added = topics?.filter(topic => !had.has(keyOf(topic))) ?? []
    if (!topics || added.some(({ kind }) => kind === 'press'))
      return refuse('wrong-value', { field: 'topics' })
    const mailbox = mailboxKey(email)
    await newsletter.subscribe({ ...subscriber, mailbox, language, topics: [] }, now)
    await newsletter.setTopics(subscriberId, topics)
    if (added.length > 0) {
      const asked = { id, token: secret, editionId, email, mailbox, name, language, topics: added }
      await newsletter.addSignUp({ ...asked, askedAt: now, shownText, page })
      await newsletter.confirmSignUp(id, subscriberId, now)
    }
    return { subscriberId }
  })
}

import { mostUnconfirmed, readReader } from '#core/audience/newsletter/sign-up.ts'
import { readTopics, type Topic } from '#core/audience/newsletter/topic.ts'
import { mailboxKey } from '#core/boxoffice/orders/contact.ts'
import { idFrom, secretFrom } from '#core/id.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

export interface SignUpForNewsletter {
  editionId: string
  email: string
  /** May be empty. */
  name: string
  language: HouseLanguage
  topics: readonly Topic[]
  /** The very words that stood on the page, and the page's address. */
  shownText: string
  page: string
}

/**
 * Asks for letters. The answer is the same whoever has the address, known or not, and so is what is done for it: nobody
 * learns who gets letters (docs/rules/newsletter.md#signing-up).
 */
export function signUpForNewsletter(
  house: Pick<House, 'store' | 'clock' | 'chance'>,
  acting: Acting,
  { editionId, language, shownText, page, ...given }: SignUpForNewsletter,
): Promise<{ asked: true } | Refusal<'wrong-value' | 'address-wrong' | 'not-found'>> {
  const id = idFrom(house.chance.bytes(16))
  const token = secretFrom(house.chance.bytes(24))
  return house.store.within(acting.organisation, async ({ programme, newsletter, letters }) => {
    const reader = readReader(given)
    if (isRefusal(reader)) return reader
    const topics = readTopics(given.topics)
    if (!topics || topics.some(({ kind }) => kind === 'press'))
      return refuse('wrong-value', { field: 'topics' })
    if (!(await programme.editions.find(editionId))) return refuse('not-found', { what: 'edition' })
    const askedAt = house.clock.now()
    const mailbox = mailboxKey(reader.email)
    const { asked, mayBeAsked } = await newsletter.ofMailbox(mailbox, askedAt.subtract({ hours: 24 }))
    await newsletter.addSignUp({
      ...{ ...reader, id, token, editionId, mailbox, language, topics, askedAt, shownText, page },
    })
    if (asked < mostUnconfirmed && mayBeAsked)
      await letters.write({
        ...{
          kind: 'newsletter-confirm',
          signUpId: id,
          recipient: reader.email,
          language,
          writtenAt: askedAt,
        },
      })
    return { asked: true }
  })
}

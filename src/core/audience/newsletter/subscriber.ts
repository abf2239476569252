import type { HouseLanguage } from '../../localised.ts'
import type { SignUp } from './sign-up.ts'
import type { Topic } from './topic.ts'

/** Somebody who confirmed that they want letters. */
export interface Subscriber {
  id: string
  email: string
  name: string
  language: HouseLanguage
  /** The secret of the private page. */
  token: string
  confirmedAt: Temporal.Instant
  leftAt: Temporal.Instant | null
  topics: Topic[]
}

export const suppressedWhys = ['bounce', 'complaint', 'staff'] as const
/** Why nothing goes to an address (docs/rules/newsletter.md#suppressed-addresses). */
export type SuppressedWhy = (typeof suppressedWhys)[number]

export interface Suppressed {
  /** Of the mailbox, in hexadecimal: what is left of it after a deletion on request. */
  digest: string
  email: string
  why: SuppressedWhy
  /** What the report said, or the member of staff. */
  told: string
  at: Temporal.Instant
}

/** Everything that is kept about an address, for its owner. */
export interface KeptAboutReader {
  subscriber: Omit<Subscriber, 'token' | 'id'>
  consents: Pick<SignUp, 'askedAt' | 'confirmedAt' | 'topics' | 'shownText' | 'page' | 'language'>[]
  letters: { subject: string; sentAt: Temporal.Instant }[]
  suppressed: Pick<Suppressed, 'why' | 'at'> | null
}

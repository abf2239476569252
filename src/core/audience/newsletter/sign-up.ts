import { type Contact, readMailbox, readName } from '../../boxoffice/orders/contact.ts'
import type { HouseLanguage } from '../../localised.ts'
import type { Refusal } from '../../refusal.ts'
import type { Topic } from './topic.ts'

/** A try to sign up, and once it is confirmed the proof of consent (docs/rules/newsletter.md#signing-up). */
export interface SignUp {
  id: string
  /** On whose pages it was asked for. */
  editionId: string
  /** The secret in the letter's link. */
  token: string
  email: string
  /** Empty when none was given. */
  name: string
  language: HouseLanguage
  topics: Topic[]
  askedAt: Temporal.Instant
  /** The very words that stood on the page, and where. */
  shownText: string
  page: string
  confirmedAt: Temporal.Instant | null
}

/** What is not confirmed by then is deleted. */
export const confirmHours = 72
/** Letters asking one address to confirm, in 24 hours. */
export const mostUnconfirmed = 3
/** After leaving, until everything about the address is deleted. */
export const keptDaysAfterLeaving = 365

/** Address and name with spaces set right; the name may be left out. */
export function readReader({ name, email }: Contact): Contact | Refusal<'wrong-value' | 'address-wrong'> {
  const mailbox = readMailbox(email)
  if (typeof mailbox !== 'string') return mailbox
  if (name.trim() === '') return { name: '', email: mailbox }
  const read = readName(name)
  return typeof read === 'string' ? { name: read, email: mailbox } : read
}

import type { SignUp } from '#core/audience/newsletter/sign-up.ts'
import type {
  KeptAboutReader,
  Subscriber,
  Suppressed,
  SuppressedWhy,
} from '#core/audience/newsletter/subscriber.ts'
import type { Topic } from '#core/audience/newsletter/topic.ts'
import type { OrderSheet, TicketScreening } from '#core/boxoffice/orders/order-sheet.ts'
import type { HouseLanguage, Localised } from '#core/localised.ts'
import type { ListWish, Page } from '#core/page.ts'

export type NewSignUp = Omit<SignUp, 'confirmedAt'> & { mailbox: string }

export interface KeptSignUp extends SignUp {
  mailbox: string
  /** Who came of it; null before it is confirmed. */
  subscriberId: string | null
}

/** What may be chosen at an edition, by the names it goes by. */
export interface TopicNames {
  sections: { id: string; name: Localised }[]
  films: { id: string; title: string }[]
}

/** Who wants to hear of a film, and where. */
export interface Follower {
  subscriberId: string
  email: string
  language: HouseLanguage
  filmId: string
  city: string
}

/** What the letter that asks to confirm tells. */
export interface SignUpSheet {
  edition: OrderSheet['edition']
  signUp: SignUp
  names: TopicNames
}

/** What the letter to a film's followers tells. */
export interface FilmSheet {
  edition: OrderSheet['edition']
  film: { id: string; title: string }
  subscriber: Subscriber
  /** Public ones that are still to come, by start. */
  screenings: TicketScreening[]
}

/** The audience's letters, inside one transaction (docs/rules/newsletter.md). */
export interface NewsletterShelf {
  /** Letters asking it to confirm since then, and whether none may go to it: a bounce does not hinder this one. */
  ofMailbox(mailbox: string, since: Temporal.Instant): Promise<{ asked: number; mayBeAsked: boolean }>
  addSignUp(signUp: NewSignUp): Promise<void>
  findSignUp(token: string, lock?: 'lock'): Promise<KeptSignUp | undefined>
  /** Whoever the mailbox was: subscribed from now on, with these topics beside those that were there. */
  subscribe(
    reader: Pick<Subscriber, 'id' | 'token' | 'email' | 'name' | 'language' | 'topics'> & { mailbox: string },
    at: Temporal.Instant,
  ): Promise<string>
  /** Letters to the press for this mailbox; who left all letters stays so. */
  addPressReader(
    reader: Pick<Subscriber, 'id' | 'token' | 'email' | 'name' | 'language'> & { mailbox: string },
    at: Temporal.Instant,
  ): Promise<void>
  /**
   * Takes the letters to the press from a reader, and everything about them when they had no others; `keep-left`: not that
   * they left, which is kept for its own time.
   */
  removePressReader(mailbox: string, left?: 'keep-left'): Promise<void>
  confirmSignUp(signUpId: string, subscriberId: string, at: Temporal.Instant): Promise<void>
  find(by: { token: string } | { id: string }, lock?: 'lock'): Promise<Subscriber | undefined>
  list(wish: ListWish<'email' | 'since'>): Promise<Page<Subscriber>>
  setLanguage(subscriberId: string, language: HouseLanguage): Promise<void>
  setTopics(subscriberId: string, topics: readonly Topic[]): Promise<void>
  /** No letters from now on; what waits to be sent is not. */
  leave(subscriberId: string, at: Temporal.Instant): Promise<void>
  /** The letter of a mailing with this token; its subscriber is null when everything about the reader was deleted. */
  findCopy(token: string): Promise<{ recipientId: string; subscriberId: string | null } | undefined>
  noteLeft(recipientId: string, at: Temporal.Instant): Promise<void>
  kept(subscriberId: string): Promise<KeptAboutReader>
  /** Everything but numbers, and the digest of a suppressed address. */
  remove(subscriberId: string): Promise<void>
  suppress(email: string, why: SuppressedWhy, told: string, at: Temporal.Instant): Promise<void>
  /** Lets letters go to the mailbox again, or to the one with this digest; with `why` only if that was the reason. */
  lift(of: { mailbox: string } | { digest: string }, why?: SuppressedWhy): Promise<boolean>
  suppressed(wish: ListWish<'at' | 'email'>): Promise<Page<Suppressed>>
  followers(filmIds: readonly string[]): Promise<Follower[]>
  topicNames(of: { sectionIds: readonly string[]; filmIds: readonly string[] }): Promise<TopicNames>
  signUpSheet(signUpId: string): Promise<SignUpSheet>
  filmSheet(
    subscriberId: string,
    filmId: string,
    editionId: string,
    now: Temporal.Instant,
  ): Promise<FilmSheet>
  /** Deletes what was not confirmed in time and whoever left long ago. */
  forget(before: { unconfirmed: Temporal.Instant; left: Temporal.Instant }): Promise<number>
}

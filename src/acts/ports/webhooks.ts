import type { ListWish, Page } from '#core/page.ts'
import type { Happened } from '#core/reach/happened.ts'
import type { Webhook, WebhookKind, WebhookMessage } from '#core/reach/webhook.ts'
import type { FetchFault } from './page-fetcher.ts'

/** Who is told what happens, and the messages to them, inside one transaction. */
export interface WebhookShelf {
  add(webhook: Webhook & { secret: string }): Promise<void>
  /** Oldest first; there are few. */
  list(): Promise<Webhook[]>
  find(id: string): Promise<Webhook | undefined>
  change(webhook: Webhook): Promise<void>
  /** Signs from now on; the one before does so until its moment, null: no more. */
  setSecret(id: string, secret: string, formerUntil: Temporal.Instant | null): Promise<void>
  /** Sends nothing of what waits until a person says so. */
  keepWaiting(id: string): Promise<void>
  /** Sends everything that was kept; answers how many. */
  sendKept(id: string, now: Temporal.Instant): Promise<number>
  /** With all its messages. */
  remove(id: string): Promise<void>
  /** What happened since the last time, oldest first, each handed over once. */
  takeHappened(most: number): Promise<Happened[]>
  write(messages: readonly NewWebhookMessage[]): Promise<void>
  /** Of enabled webhooks, the oldest first, at most so many for each; locked so that nobody else sends them. */
  lockDue(now: Temporal.Instant, mostEach: number): Promise<WebhookToSend[]>
  changeMessage(id: string, change: Partial<WebhookOutcome>): Promise<void>
  message(id: string): Promise<WebhookMessage | undefined>
  /** Newest first. */
  messages(webhookId: string, wish: ListWish): Promise<Page<WebhookMessage>>
  /** How many were older. */
  forgetBefore(moment: Temporal.Instant): Promise<number>
}

export interface NewWebhookMessage {
  id: string
  webhookId: string
  kind: WebhookKind
  body: string
  writtenAt: Temporal.Instant
  /** Of a webhook that is off. */
  isKept: boolean
}

export type WebhookToSend = Pick<WebhookMessage, 'id' | 'webhookId' | 'body' | 'attempts'> & {
  url: string
  /** The newest first; each signs. */
  secrets: string[]
}

export type WebhookOutcome = Pick<
  WebhookMessage,
  'sentAt' | 'attempts' | 'nextAttemptAt' | 'lastStatus' | 'lastError'
> & { isKept: boolean }

/** Signs a message (Standard Webhooks 1.0) and sends it to an address of the public internet; follows no redirect. */
export interface WebhookPoster {
  post(message: WebhookToPost): Promise<{ status: number } | { notPosted: FetchFault }>
  /** Whether the host is known and public; asked when an address is entered, and again at every post. */
  mayPost(url: string): Promise<boolean>
}

export interface WebhookToPost {
  id: string
  url: string
  /** `whsec_` and base64; each signs. */
  secrets: readonly string[]
  body: string
  at: Temporal.Instant
}

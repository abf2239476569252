import { type Refusal, refuse } from '../refusal.ts'
import { firstWrong, isName } from '../right-value.ts'

/** What a webhook can be told of (docs/rules/webhooks.md#what-is-told). */
export const webhookKinds = [
  'timetable.released',
  'screening.changed',
  'screening.cancelled',
  'order.paid',
  'ticket.admitted',
] as const
export type WebhookKind = (typeof webhookKinds)[number]

/** An address that is told what happens here. Its secret is shown once and is no part of this. */
export interface Webhook {
  id: string
  name: string
  url: string
  kinds: WebhookKind[]
  /** For one that is off messages are only kept. */
  enabled: boolean
  /** Until when messages are signed with the secret before the last, too; null: with the last alone. */
  formerUntil: Temporal.Instant | null
  /** When its address answered that nobody is there any more (410), which turned it off; null once it is on again. */
  goneAt: Temporal.Instant | null
  madeAt: Temporal.Instant
  madeBy: string
}

/** `resting`: tried often enough; `kept`: written or left over while its webhook was off. Only a person sends either again. */
export const webhookMessageStates = ['waiting', 'arrived', 'resting', 'kept'] as const

/** One request to one address, and what became of it. */
export interface WebhookMessage {
  /** Its `webhook-id`, the same at every try. */
  id: string
  webhookId: string
  kind: WebhookKind
  /** Byte for byte what is sent. */
  body: string
  state: (typeof webhookMessageStates)[number]
  writtenAt: Temporal.Instant
  sentAt: Temporal.Instant | null
  attempts: number
  nextAttemptAt: Temporal.Instant
  /** HTTP status of the last answer. */
  lastStatus: number | null
  /** Why there was no answer that counts: a fault's code. */
  lastError: string
}

/** After so many tries, over about a day, a message rests until a person sends it again. */
export const mostWebhookAttempts = 12
/** Messages are kept so long after they were written. */
export const webhookKeptDays = 30
/** An address is waited for so long. */
export const webhookSeconds = 10
export const mostWebhooks = 20
/** A secret that was replaced signs on for so many hours, unless said otherwise, and at most so many. */
export const formerSecretHours = { usual: 24, most: 168 }
/** HTTP: what was here is gone for good, and nobody should ask again. */
export const goneStatus = 410

/** As the receiver gets it (Standard Webhooks 1.0), out of 32 random bytes. */
export function drawWebhookSecret(random: Uint8Array): string {
  return `whsec_${random.toBase64()}`
}

/** Refuses an address that is none of HTTP, or carries a password; and a webhook that nothing would be told to. */
export function checkWebhook({
  name,
  url,
  kinds,
}: Pick<Webhook, 'name' | 'url' | 'kinds'>): Refusal<'wrong-value'> | undefined {
  const address = url.length <= 500 ? URL.parse(url) : null
  if (!address || !/^https?:$/.test(address.protocol) || address.username || address.password)
    return refuse('wrong-value', { field: 'url' })
  return firstWrong({ name: isName(name), kinds: kinds.length > 0 })
}

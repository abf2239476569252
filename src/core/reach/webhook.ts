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
  /** One that is off gets nothing, not even what waits for it. */
  enabled: boolean
  madeAt: Temporal.Instant
  madeBy: string
}

/** `resting`: tried often enough; only a person sends it again. */
export const webhookMessageStates = ['waiting', 'arrived', 'resting'] as const

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

import type { WebhookMessage } from '#core/reach/webhook.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/**
 * Sends a message once more, the same bytes under the same id, and tries it anew as often as a new one; while its webhook is
 * off it waits.
 */
export function replayWebhookMessage(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { messageId }: { messageId: string },
): Promise<WebhookMessage | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ webhooks }) => {
    const message = await webhooks.message(messageId)
    if (!message) return refuse('not-found', { what: 'message', id: messageId })
    const again = { sentAt: null, attempts: 0, nextAttemptAt: house.clock.now() }
    await webhooks.changeMessage(messageId, { ...again, isKept: false })
    return { ...message, ...again, state: 'waiting' }
  })
}

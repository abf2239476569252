import { drawWebhookSecret, formerSecretHours, type Webhook } from '#core/reach/webhook.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import { isWhole } from '#core/right-value.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/**
 * Draws a new secret for a webhook, which is in this answer and nowhere else. For some hours messages are signed with the one
 * before, too, so that its receiver can change without losing one; with 0 hours it is over at once.
 */
export function renewWebhookSecret(
  house: Pick<House, 'store' | 'clock' | 'chance'>,
  acting: Acting,
  { webhookId, hours = formerSecretHours.usual }: { webhookId: string; hours?: number | undefined },
): Promise<{ webhook: Webhook; secret: string } | Refusal<'not-found' | 'wrong-value'>> {
  return house.store.within(acting.organisation, async ({ webhooks }) => {
    if (!isWhole(hours, 0, formerSecretHours.most)) return refuse('wrong-value', { field: 'hours' })
    if (!(await webhooks.find(webhookId))) return refuse('not-found', { what: 'webhook', id: webhookId })
    const secret = drawWebhookSecret(house.chance.bytes(32))
    await webhooks.setSecret(webhookId, secret, hours === 0 ? null : house.clock.now().add({ hours }))
    return { webhook: (await webhooks.find(webhookId))!, secret }
  })
}

import { checkWebhook, type Webhook } from '#core/reach/webhook.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import { withChange } from '#core/with-change.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Changes what a webhook is told and where, or turns it off and on; its secret stays. What waits for one that is off is kept. */
export async function changeWebhook(
  house: Pick<House, 'store' | 'webhooks'>,
  acting: Acting,
  {
    webhookId,
    ...change
  }: { webhookId: string } & Partial<Pick<Webhook, 'name' | 'url' | 'kinds' | 'enabled'>>,
): Promise<Webhook | Refusal<'not-found' | 'wrong-value' | 'webhook-address'>> {
  if (change.url !== undefined && !(await house.webhooks.mayPost(change.url)))
    return refuse('webhook-address', { url: change.url })
  return house.store.within(acting.organisation, async ({ webhooks }) => {
    const webhook = await webhooks.find(webhookId)
    if (!webhook) return refuse('not-found', { what: 'webhook', id: webhookId })
    const changed = withChange(webhook, change)
    if (changed.enabled) changed.goneAt = null
    const wrong = checkWebhook(changed)
    if (wrong) return wrong
    await webhooks.change(changed)
    if (!changed.enabled) await webhooks.keepWaiting(webhookId)
    return changed
  })
}

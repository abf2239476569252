import { idFrom } from '#core/id.ts'
import {
  checkWebhook,
  drawWebhookSecret,
  mostWebhooks,
  type Webhook,
  type WebhookKind,
} from '#core/reach/webhook.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/**
 * Begins to tell an address what happens here. The secret is in this answer and nowhere else.
 * Refuses `wrong-value` for an address that is none, `webhook-address` for one that leads into a private network.
 */
export async function makeWebhook(
  house: Pick<House, 'store' | 'clock' | 'chance' | 'webhooks'>,
  acting: Acting,
  { name, url, kinds }: { name: string; url: string; kinds: readonly WebhookKind[] },
): Promise<{ webhook: Webhook; secret: string } | Refusal<'wrong-value' | 'webhook-address'>> {
  const webhook: Webhook = {
    ...{ id: idFrom(house.chance.bytes(16)), name, url, kinds: [...new Set(kinds)], enabled: true },
    ...{ formerUntil: null, goneAt: null, madeAt: house.clock.now(), madeBy: acting.by },
  }
  const wrong = checkWebhook(webhook)
  if (wrong) return wrong
  if (!(await house.webhooks.mayPost(url))) return refuse('webhook-address', { url })
  const secret = drawWebhookSecret(house.chance.bytes(32))
  return house.store.within(acting.organisation, async ({ webhooks }) => {
    if ((await webhooks.list()).length >= mostWebhooks)
      return refuse('wrong-value', { field: 'webhooks', most: mostWebhooks })
    await webhooks.add({ ...webhook, secret })
    return { webhook, secret }
  })
}

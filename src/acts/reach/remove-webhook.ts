import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Tells an address nothing any more, and forgets what it was told. */
export function removeWebhook(
  house: Pick<House, 'store'>,
  acting: Acting,
  { webhookId }: { webhookId: string },
): Promise<{ removed: true } | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ webhooks }) => {
    if (!(await webhooks.find(webhookId))) return refuse('not-found', { what: 'webhook', id: webhookId })
    await webhooks.remove(webhookId)
    return { removed: true }
  })
}

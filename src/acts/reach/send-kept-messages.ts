import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Sends everything that was kept while a webhook was off, in the order in which it happened. */
export function sendKeptMessages(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { webhookId }: { webhookId: string },
): Promise<{ sent: number } | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ webhooks }) => {
    if (!(await webhooks.find(webhookId))) return refuse('not-found', { what: 'webhook', id: webhookId })
    return { sent: await webhooks.sendKept(webhookId, house.clock.now()) }
  })
}

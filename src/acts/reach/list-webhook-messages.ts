import type { ListWish, Page } from '#core/page.ts'
import type { WebhookMessage } from '#core/reach/webhook.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** What an address was told, byte for byte, and what it answered; the newest first. */
export function listWebhookMessages(
  house: Pick<House, 'store'>,
  acting: Acting,
  { webhookId, ...wish }: { webhookId: string } & ListWish,
): Promise<Page<WebhookMessage>> {
  return house.store.within(acting.organisation, ({ webhooks }) => webhooks.messages(webhookId, wish))
}

import type { Webhook } from '#core/reach/webhook.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Who is told what happens here. */
export function listWebhooks(house: Pick<House, 'store'>, acting: Acting): Promise<Webhook[]> {
  return house.store.within(acting.organisation, ({ webhooks }) => webhooks.list())
}

import { readShownName, whyNotGive } from '#core/audience/appeal/campaign.ts'
import { type Contact, readHolder } from '#core/boxoffice/orders/contact.ts'
import type { Order } from '#core/boxoffice/orders/order.ts'
import { idFrom } from '#core/id.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import { issueProducts } from '../boxoffice/steps/issue-products.ts'
import { digestOf, whyNotKey } from '../boxoffice/steps/write-order.ts'
import { sellProduct } from '../boxoffice/steps/write-product-order.ts'
import type { CounterWay } from '../money/pay-order.ts'
import type { House } from '../ports/house.ts'

export interface TakeGift {
  campaignId: string
  /** In minor units of the appeal's currency. */
  amount: number
  way: CounterWay
  /** Both empty: somebody who said nothing of themselves. With an address the thanks and the receipt go there. */
  name: string
  email: string
  /** On the appeal's page; empty: nothing. */
  shownName: string
  language?: HouseLanguage
  idempotencyKey: string
}

/** Takes a gift across the counter, in cash or by card: it is here at once, with its receipt (docs/rules/appeals.md#at-the-counter). */
export async function takeGift(
  house: Pick<House, 'store' | 'clock' | 'chance' | 'signer'>,
  acting: Acting,
  input: TakeGift,
): Promise<Order | Refusal<'not-found' | 'wrong-value' | 'address-wrong' | 'key-reused' | 'appeal-over'>> {
  const { campaignId, amount, way, idempotencyKey } = input
  const giver = readGiver(input)
  if (isRefusal(giver)) return giver
  const shownName = readShownName(input.shownName)
  if (typeof shownName !== 'string') return shownName
  const wrongKey = whyNotKey(idempotencyKey)
  if (wrongKey) return wrongKey
  const request = digestOf(['gift', campaignId, amount, way, giver.name, giver.email, shownName])
  const at = house.clock.now()
  return house.store.within(acting.organisation, shelves =>
    sellProduct<'not-found' | 'wrong-value' | 'appeal-over'>(
      house,
      shelves,
      { idempotencyKey, request, at, by: acting.by },
      async () => {
        const { appeals, boxOffice } = shelves
        const campaign = await appeals.campaign(campaignId)
        const edition = campaign && (await boxOffice.editionSale(campaign.editionId))
        if (!campaign || !edition) return refuse('not-found', { campaign: campaignId })
        const today = at.toZonedDateTimeISO(edition.timeZone).toPlainDate().toString()
        const wrong = whyNotGive(campaign, amount, today)
        if (wrong) return wrong
        const { editionId, title: name, goal } = campaign
        const id = idFrom(house.chance.bytes(16))
        return {
          order: {
            ...{ editionId, ...giver, way, language: input.language ?? edition.language },
            product: { id, kind: 'gift', name, price: { ...goal, amount }, state: 'valid' },
          },
          async issue(orderId) {
            await boxOffice.addGift({ id, campaignId, shownName })
            await issueProducts(house, boxOffice, (await boxOffice.order(orderId))!, { at, by: acting.by })
          },
        }
      },
    ),
  )
}

function readGiver({ name, email }: Contact): Contact | Refusal<'wrong-value' | 'address-wrong'> {
  const isUnnamed = name.trim() === '' && email.trim() === ''
  return isUnnamed ? { name: '', email: '' } : readHolder({ name, email })
}

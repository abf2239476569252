import { readHolder } from '#core/boxoffice/orders/contact.ts'
import type { Order } from '#core/boxoffice/orders/order.ts'
import { idFrom } from '#core/id.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { CounterWay } from '../money/pay-order.ts'
import type { House } from '../ports/house.ts'
import { issuePassOf } from './steps/issue-products.ts'
import { digestOf, whyNotKey } from './steps/write-order.ts'
import { sellProduct } from './steps/write-product-order.ts'

export interface IssuePass {
  editionId: string
  productId: string
  /** The holder's. */
  name: string
  /** Empty: no letter, the pass is printed from the order's page. */
  email: string
  language?: HouseLanguage
  /** For nothing: to press, jury, crew. */
  isGift?: boolean
  /** How it is paid: in cash unless said otherwise. */
  way?: CounterWay
  idempotencyKey: string
}

/** Sells or gives a pass: an order of its own, paid across the counter at once (docs/rules/passes.md). */
export async function issuePass(
  house: Pick<House, 'store' | 'clock' | 'chance' | 'signer'>,
  acting: Acting,
  input: IssuePass,
): Promise<Order | Refusal<'not-found' | 'wrong-value' | 'address-wrong' | 'key-reused'>> {
  const contact = readHolder(input)
  if (isRefusal(contact)) return contact
  const { editionId, productId, idempotencyKey, isGift = false } = input
  const wrongKey = whyNotKey(idempotencyKey)
  if (wrongKey) return wrongKey
  const request = digestOf(['pass', editionId, productId, contact.name, contact.email, isGift, input.way])
  const at = house.clock.now()
  return house.store.within(acting.organisation, shelves =>
    sellProduct<'not-found'>(house, shelves, { idempotencyKey, request, at, by: acting.by }, async () => {
      const { boxOffice } = shelves
      const edition = await boxOffice.editionSale(editionId)
      const product = await boxOffice.passProduct(productId)
      if (!edition || product?.editionId !== editionId) return refuse('not-found', { product: productId })
      const id = idFrom(house.chance.bytes(16))
      const price = isGift ? { ...product.price, amount: 0 } : product.price
      return {
        order: {
          ...{ editionId, ...contact, language: input.language ?? edition.language },
          ...(input.way && { way: input.way }),
          product: { id, kind: 'pass', name: product.name, price, state: 'valid' },
        },
        issue: () => issuePassOf(house, boxOffice, { id, productId, editionId }, contact, at),
      }
    }),
  )
}

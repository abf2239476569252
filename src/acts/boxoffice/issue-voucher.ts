import { readHolder } from '#core/boxoffice/orders/contact.ts'
import type { Order } from '#core/boxoffice/orders/order.ts'
import { idFrom } from '#core/id.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { isAmount } from '#core/money.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { CounterWay } from '../money/pay-order.ts'
import type { House } from '../ports/house.ts'
import { issueVoucherOf } from './steps/issue-products.ts'
import { digestOf, whyNotKey } from './steps/write-order.ts'
import { sellProduct } from './steps/write-product-order.ts'

export interface IssueVoucher {
  editionId: string
  /** Of whoever gets the letter. */
  name: string
  email: string
  language?: HouseLanguage
  /** In minor units of the edition's currency. */
  value: number
  /** It pays until this moment. */
  endsAt: Temporal.Instant
  /** For nothing: as an apology, a prize. */
  isGift?: boolean
  /** How it is paid: in cash unless said otherwise. */
  way?: CounterWay
  idempotencyKey: string
}

/** Sells or gives a voucher: an order of its own, paid across the counter at once (docs/rules/passes.md#vouchers). */
export async function issueVoucher(
  house: Pick<House, 'store' | 'clock' | 'chance'>,
  acting: Acting,
  input: IssueVoucher,
): Promise<Order | Refusal<'not-found' | 'wrong-value' | 'address-wrong' | 'key-reused'>> {
  const contact = readHolder(input)
  if (isRefusal(contact)) return contact
  const { editionId, value, endsAt, idempotencyKey, isGift = false } = input
  const at = house.clock.now()
  const wrongKey = whyNotKey(idempotencyKey)
  if (wrongKey) return wrongKey
  if (!isAmount(value) || value === 0) return refuse('wrong-value', { field: 'value', value })
  if (Temporal.Instant.compare(endsAt, at) <= 0)
    return refuse('wrong-value', { field: 'endsAt', value: endsAt.toString() })
  const request = digestOf([
    'voucher',
    editionId,
    value,
    endsAt.toString(),
    contact.name,
    contact.email,
    isGift,
    input.way,
  ])
  return house.store.within(acting.organisation, shelves =>
    sellProduct<'not-found'>(house, shelves, { idempotencyKey, request, at, by: acting.by }, async () => {
      const { boxOffice } = shelves
      const edition = await boxOffice.editionSale(editionId)
      if (!edition) return refuse('not-found', { edition: editionId })
      const { currency } = edition
      const id = idFrom(house.chance.bytes(16))
      const voucher = { id, editionId, currency, value, endsAt }
      return {
        order: {
          ...{ editionId, ...contact, language: input.language ?? edition.language },
          ...(input.way && { way: input.way }),
          product: {
            ...{ id, kind: 'voucher', state: 'valid' },
            name: {},
            price: { amount: isGift ? 0 : value, currency },
          },
        },
        issue: orderId =>
          issueVoucherOf(house, boxOffice, voucher, edition.language, { at, by: acting.by, orderId }),
      }
    }),
  )
}

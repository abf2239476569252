import { readContact } from '#core/boxoffice/orders/contact.ts'
import { type Order, type PaymentWay, paymentWays } from '#core/boxoffice/orders/order.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { isRefusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { mostEntitlements } from './enter-code.ts'
import { type SeatsLine, whyNotLines } from './hold-basket.ts'
import { type BuyRefusal, buyTogether } from './steps/buy-together.ts'
import { told } from './steps/seats-on-sale.ts'
import { digestOf, whyNotKey } from './steps/write-order.ts'

export interface BuySeats {
  editionId: string
  lines: readonly SeatsLine[]
  name: string
  email: string
  /** Of the letter. */
  language: HouseLanguage
  /** `free` when nothing is to be paid, whatever was asked; `free` is refused when something is. */
  way: PaymentWay
  /** A discount code, vouchers and passes as they are typed; a pass takes its secret beside its number. */
  codes?: readonly { code: string; secret?: string | undefined }[]
  /** Made up once by the buyer's side for this purchase: 8–200 printable characters without spaces. */
  idempotencyKey: string
}

/**
 * Orders seats in one act, without a basket before: for whoever decided on everything beforehand. The rules are those of
 * a basket and its order (docs/rules/orders.md#in-one-act), and all of it is had or none.
 */
export async function buySeats(
  house: Pick<House, 'store' | 'clock' | 'chance' | 'signer' | 'payments'>,
  acting: Acting,
  input: BuySeats,
): Promise<Order | BuyRefusal> {
  const contact = readContact(input)
  if (isRefusal(contact)) return contact
  if (!paymentWays.includes(input.way)) return refuse('wrong-value', { field: 'way', value: input.way })
  const wrongKey = whyNotKey(input.idempotencyKey)
  if (wrongKey) return wrongKey
  if (input.lines.length === 0) return refuse('basket-empty')
  const wrong = whyNotLines(input.lines)
  if (wrong) return wrong
  const lines = input.lines.map(({ allocation = 'public', ...line }) => ({ ...line, kind: allocation }))
  const gone = house.store.knownGone(acting.organisation, lines, house.clock.now(), input.idempotencyKey)
  if (gone) return told(refuse('sold-out'), lines, gone.screeningId)
  const { codes = [] } = input
  if (codes.length > mostEntitlements) return refuse('wrong-value', { field: 'codes', value: codes.length })
  const asked = lines.map(line => [
    ...[line.screeningId, line.kind, line.priceId, line.quantity],
    ...(line.places ?? []),
  ])
  const said = [contact.name, contact.email, input.way, ...(codes.length > 0 ? [codes] : [])]
  const request = digestOf(['bought', input.editionId, asked, ...said])
  const wish = { ...input, ...contact, house, by: acting.by, lines, codes, request }
  return house.store.together(acting.organisation, buyTogether, wish)
}

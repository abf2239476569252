import type { Order } from '#core/boxoffice/orders/order.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import { type BuyRefusal, buyTogether } from '../boxoffice/steps/buy-together.ts'
import { digestOf, whyNotKey } from '../boxoffice/steps/write-order.ts'
import type { House } from '../ports/house.ts'
import { pressGuest } from './steps/press-guest.ts'

/**
 * Books one seat out of a screening's press allocation with the pass of somebody accredited: an order like any other, whose
 * letter brings the ticket (docs/rules/press.md#press-seats).
 */
export async function bookPressSeat(
  house: Pick<House, 'store' | 'clock' | 'chance' | 'signer' | 'payments'>,
  acting: Acting,
  input: { secret: string; screeningId: string; language: HouseLanguage; idempotencyKey: string },
): Promise<Order | BuyRefusal | Refusal<'not-found' | 'pass-unknown'>> {
  const { secret, screeningId, language, idempotencyKey } = input
  const wrongKey = whyNotKey(idempotencyKey)
  if (wrongKey) return wrongKey
  const guest = await house.store.within(acting.organisation, async shelves => {
    const known = await pressGuest(shelves, secret, house.clock.now())
    if (isRefusal(known)) return known
    const { passId } = known.accreditation
    const [found] = passId ? await shelves.boxOffice.passesById([passId]) : []
    return found ? { ...known.accreditation, ...found } : refuse('pass-unknown')
  })
  if (isRefusal(guest)) return guest
  const { editionId, name, email, pass, product } = guest
  return house.store.together(acting.organisation, buyTogether, {
    ...{ house, by: acting.by, editionId, name, email, language, way: 'free', idempotencyKey },
    request: digestOf(['press seat', guest.id, screeningId]),
    lines: [{ screeningId, kind: 'press', priceId: product.priceId, quantity: 1, passId: pass.id }],
    codes: [{ code: pass.number, secret: pass.secret }],
  })
}

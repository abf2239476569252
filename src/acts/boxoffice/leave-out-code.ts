import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Takes a code, a voucher or a pass out of a basket again; seats that were held with the pass stay until they lapse. */
export function leaveOutCode(
  house: Pick<House, 'store'>,
  acting: Acting,
  { token, id }: { token: string; id: string },
): Promise<{ token: string } | Refusal<'not-found' | 'basket-ordered'>> {
  return house.store.within(acting.organisation, async ({ boxOffice }) => {
    const basket = await boxOffice.lockBasket(token)
    if (!basket) return refuse('not-found')
    if (basket.state === 'ordered') return refuse('basket-ordered')
    const { discountCodeId, voucherIds, passIds } = basket.entitlements
    await boxOffice.setEntitlements(basket.id, {
      discountCodeId: discountCodeId === id ? null : discountCodeId,
      voucherIds: voucherIds.filter(each => each !== id),
      passIds: passIds.filter(each => each !== id),
    })
    return { token }
  })
}

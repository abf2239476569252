import { idFrom, secretFrom } from '#core/id.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { BoxOfficeShelf } from '../ports/box-office.ts'
import type { House } from '../ports/house.ts'
import { nothingEntitled } from './steps/entitle-orders.ts'
import { findEntitlements, withEntitlement, withSecret } from './steps/find-entitlement.ts'

/** Vouchers and passes that one basket or purchase may have. */
export const mostEntitlements = 10

type UseRefusal = Refusal<'not-found' | 'basket-ordered' | 'code-unknown' | 'pass-unknown' | 'wrong-value'>

/**
 * Puts a discount code, a voucher or a pass into a basket, which is opened if there is none (without a `token`). It
 * reserves nothing: whether it holds is said by `quoteBasket`, and decided when the order is placed.
 *
 * @param input.typed the code, or the number of a pass; `secret` goes with a pass; or `passToken`, the secret of its page
 */
export function enterCode(
  house: Pick<House, 'store' | 'clock' | 'chance'>,
  acting: Acting,
  input: { editionId: string; language: HouseLanguage; token?: string | undefined } & (
    | { typed: string; secret: string }
    | { passToken: string }
  ),
): Promise<{ token: string } | UseRefusal> {
  return house.store.within(acting.organisation, async ({ boxOffice }) => {
    const found = await findIn(boxOffice, input)
    if ('refused' in found) return found
    const token = input.token ?? secretFrom(house.chance.bytes(24))
    if (!input.token) {
      if (!(await boxOffice.editionSale(input.editionId)))
        return refuse('not-found', { edition: input.editionId })
      const { editionId, language } = input
      const basket = {
        id: idFrom(house.chance.bytes(16)),
        editionId,
        token,
        language,
        madeAt: house.clock.now(),
      }
      await boxOffice.addHolds({ baskets: [basket], holds: [], prolonged: [] })
    }
    const basket = await boxOffice.lockBasket(token)
    if (basket?.editionId !== input.editionId) return refuse('not-found')
    if (basket.state === 'ordered') return refuse('basket-ordered')
    const entitlements = withEntitlement(basket.entitlements ?? nothingEntitled, found)
    const count = entitlements.voucherIds.length + entitlements.passIds.length
    if (count > mostEntitlements) return refuse('wrong-value', { field: 'code', value: count })
    await boxOffice.setEntitlements(basket.id, entitlements)
    return { token }
  })
}

async function findIn(
  boxOffice: BoxOfficeShelf,
  input: { editionId: string } & ({ typed: string; secret: string } | { passToken: string }),
): Promise<
  | { discountCodeId: string }
  | { voucherId: string }
  | { passId: string }
  | Refusal<'code-unknown' | 'pass-unknown'>
> {
  if ('passToken' in input) {
    const pass = await boxOffice.passByToken(input.passToken)
    const isTheirs = pass?.editionId === input.editionId && !pass.endedAt
    return isTheirs ? { passId: pass.id } : refuse('pass-unknown')
  }
  const [found] = await findEntitlements(boxOffice, [input])
  return withSecret(found, input.secret)
}

import { readCode } from '#core/boxoffice/discount.ts'
import { readNumber } from '#core/boxoffice/number.ts'
import type { BasketEntitlements } from '../ports/baskets.ts'
import type { BoxOfficeShelf } from '../ports/box-office.ts'

/**
 * What was typed as a code, in an edition: a discount code, a voucher, or the number of a pass; the secret of a pass is
 * another matter.
 */
export async function findEntitlement(
  boxOffice: BoxOfficeShelf,
  editionId: string,
  typed: string,
): Promise<
  { discountCodeId: string } | { voucherId: string } | { passId: string; secret: string } | undefined
> {
  const code = readCode(typed)
  const known = code ? await boxOffice.discountCode(editionId, code) : undefined
  if (known) return { discountCodeId: known.id }
  const number = readNumber(typed)
  if (!number) return undefined
  const voucher = await boxOffice.voucherByCode(number)
  if (voucher?.editionId === editionId) return { voucherId: voucher.id }
  const pass = await boxOffice.passByNumber(number)
  return pass?.editionId === editionId && !pass.endedAt ? { passId: pass.id, secret: pass.secret } : undefined
}

/** With one thing more: a further code takes the place of the one that was there. */
export function withEntitlement(
  { discountCodeId, voucherIds, passIds }: BasketEntitlements,
  added: { discountCodeId?: string; voucherId?: string; passId?: string },
): BasketEntitlements {
  const joined = (ids: readonly string[], id: string | undefined) =>
    id && !ids.includes(id) ? [...ids, id] : [...ids]
  return {
    discountCodeId: added.discountCodeId ?? discountCodeId,
    voucherIds: joined(voucherIds, added.voucherId),
    passIds: joined(passIds, added.passId),
  }
}

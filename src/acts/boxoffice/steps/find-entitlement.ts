import { readCode } from '#core/boxoffice/prices/discount.ts'
import { readNumber, readSecret } from '#core/boxoffice/ticket/number.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { BasketEntitlements } from '../../ports/baskets.ts'
import type { BoxOfficeShelf } from '../../ports/box-office.ts'
import { nothingEntitled } from './entitle-orders.ts'

/** What somebody typed, in an edition. */
export interface TypedCode {
  editionId: string
  typed: string
}

type Found = { discountCodeId: string } | { voucherId: string } | { passId: string; secret: string }

/**
 * What was typed as codes: a discount code, a voucher, or the number of a pass each; the secret of a pass is another
 * matter (`withSecret`). One statement for each of the three, however many were typed.
 */
export async function findEntitlements(
  boxOffice: BoxOfficeShelf,
  typed: readonly TypedCode[],
): Promise<(Found | undefined)[]> {
  const asked = typed.map(({ editionId, typed: text }) => ({
    editionId,
    code: readCode(text),
    number: readNumber(text),
  }))
  const named = asked.flatMap(({ editionId, code }) => (code ? [{ editionId, code }] : []))
  const numbers = asked.flatMap(({ number }) => number ?? [])
  const codes = named.length > 0 ? await boxOffice.discountCodesNamed(named) : []
  const vouchers = numbers.length > 0 ? await boxOffice.vouchersByCode(numbers) : []
  const passes = numbers.length > 0 ? await boxOffice.passesByNumber(numbers) : []
  return asked.map(({ editionId, code, number }) => {
    const known = codes.find(each => each.code === code && each.editionId === editionId)
    if (known) return { discountCodeId: known.id }
    const voucher = vouchers.find(each => each.code === number && each.editionId === editionId)
    if (voucher) return { voucherId: voucher.id }
    const pass = passes.find(each => each.number === number && each.editionId === editionId)
    return pass && !pass.endedAt ? { passId: pass.id, secret: pass.secret } : undefined
  })
}

/** What was found, for whoever may only use a pass with its secret. */
export function withSecret(
  found: Found | undefined,
  secret: string,
):
  | { discountCodeId: string }
  | { voucherId: string }
  | { passId: string }
  | Refusal<'code-unknown' | 'pass-unknown'> {
  if (!found) return refuse('code-unknown')
  if (!('passId' in found)) return found
  return readSecret(secret) === found.secret ? { passId: found.passId } : refuse('pass-unknown')
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

/**
 * What buyers typed, put together for each of them; nothing where nothing was typed. One statement for each kind of code,
 * however many ask.
 */
export async function entitlementsTyped(
  boxOffice: BoxOfficeShelf,
  buyers: readonly { editionId: string; codes: readonly { code: string; secret?: string | undefined }[] }[],
): Promise<(BasketEntitlements | undefined | Refusal<'code-unknown' | 'pass-unknown'>)[]> {
  const typed = buyers.flatMap(({ editionId, codes }) =>
    codes.map(({ code }) => ({ editionId, typed: code })),
  )
  const found = (await findEntitlements(boxOffice, typed)).values()
  return buyers.map(({ codes }) => {
    let joined: BasketEntitlements | undefined
    let refusal: Refusal<'code-unknown' | 'pass-unknown'> | undefined
    for (const { secret = '' } of codes) {
      const theirs = withSecret(found.next().value, secret)
      if (isRefusal(theirs)) refusal ??= theirs
      else joined = withEntitlement(joined ?? nothingEntitled, theirs)
    }
    return refusal ?? joined
  })
}

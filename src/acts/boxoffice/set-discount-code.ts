import { readRemark } from '#core/boxoffice/orders/remark.ts'
import { type DiscountCode, readCode } from '#core/boxoffice/prices/discount.ts'
import { idFrom } from '#core/id.ts'
import { largestAmount } from '#core/money.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

export interface DiscountCodeToSet extends Omit<DiscountCode, 'id' | 'currency' | 'uses'> {
  /** Left out for a new one. */
  codeId?: string
}

/** Makes a discount code of an edition, or changes one; orders keep what it took off (docs/rules/prices.md#discount-codes). */
export function setDiscountCode(
  house: Pick<House, 'store' | 'clock' | 'chance'>,
  acting: Acting,
  { codeId, ...input }: DiscountCodeToSet,
): Promise<
  DiscountCode | Refusal<'not-found' | 'wrong-value' | 'wrong-dates' | 'already-exists' | 'in-use'>
> {
  return house.store.within(acting.organisation, async ({ boxOffice }) => {
    const edition = await boxOffice.editionSale(input.editionId)
    if (!edition) return refuse('not-found', { edition: input.editionId })
    const code = readCode(input.code)
    if (!code) return refuse('wrong-value', { field: 'code', value: input.code })
    const wrong = whyNotLimits(input)
    if (wrong) return wrong
    const [known] = codeId ? await boxOffice.discountCodesById([codeId], 'lock') : []
    if (codeId && known?.editionId !== input.editionId) return refuse('not-found', { code: codeId })
    if (input.mostUses !== null && known && known.uses > input.mostUses)
      return refuse('in-use', { name: code, count: known.uses })
    const id = codeId ?? idFrom(house.chance.bytes(16))
    const wished = { ...input, id, code, currency: edition.currency, note: readRemark(input.note) }
    const set = await boxOffice.setDiscountCode(wished, { at: house.clock.now(), by: acting.by })
    return set === 'set' ? { ...wished, uses: known?.uses ?? 0 } : refuse('already-exists', { name: code })
  })
}

function whyNotLimits(code: DiscountCodeToSet): Refusal<'wrong-value' | 'wrong-dates'> | undefined {
  const { percent, amount, validFrom, validUntil } = code
  if ((percent === null) === (amount === null)) return refuse('wrong-value', { field: 'percent', value: '' })
  const counts = {
    percent,
    amount,
    mostUses: code.mostUses,
    mostPerPerson: code.mostPerPerson,
    mostSeats: code.mostSeats,
  }
  for (const [field, value] of Object.entries(counts)) {
    const most = field === 'percent' ? 100 : largestAmount
    if (value !== null && (!Number.isInteger(value) || value < 1 || value > most))
      return refuse('wrong-value', { field, value })
  }
  if (validFrom && validUntil && Temporal.Instant.compare(validFrom, validUntil) >= 0)
    return refuse('wrong-dates')
  return undefined
}

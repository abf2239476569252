import type { MonthlyEnd } from '#core/audience/appeal/monthly-gift.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { endMonthly } from './steps/end-monthly.ts'

/**
 * Ends a monthly gift: with `token`, whoever gives it; with its id, staff. Ended before, it stays as it ended; what was given
 * stays given (docs/rules/appeals.md#monthly-gifts).
 */
export function endMonthlyGift(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  input: { token: string } | { monthlyGiftId: string },
): Promise<{ whyEnded: MonthlyEnd } | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async shelves => {
    const { monthlyGifts } = shelves
    const isGiver = 'token' in input
    const id = isGiver ? (await monthlyGifts.byToken(input.token))?.id : input.monthlyGiftId
    const gift = id && (await monthlyGifts.lock(id))
    if (!gift) return refuse('not-found', { what: 'monthly gift' })
    if (gift.whyEnded) return { whyEnded: gift.whyEnded }
    const why: MonthlyEnd = isGiver ? 'giver' : 'desk'
    await endMonthly(shelves, gift, { at: house.clock.now(), by: acting.by, why })
    return { whyEnded: why }
  })
}

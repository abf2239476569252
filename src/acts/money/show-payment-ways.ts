import { type OnlineWay, paymentPlan } from '#core/boxoffice/money/payment.ts'
import { isRefusal } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** In which ways a buyer may pay for a basket whose first screening starts then (docs/rules/payments.md#ways). */
export async function showPaymentWays(
  house: Pick<House, 'store' | 'clock' | 'payments'>,
  acting: Acting,
  input: { editionId: string; firstStart: Temporal.Instant | null },
): Promise<{ ways: OnlineWay[]; transferDays: number }> {
  const terms = await house.store.within(acting.organisation, ({ money }) => money.terms(input.editionId))
  const now = house.clock.now()
  const isCardOpen = house.payments !== undefined
  const ways = terms.ways.filter(
    way => !isRefusal(paymentPlan(way, terms, isCardOpen, now, input.firstStart)),
  )
  return { ways, transferDays: terms.transferDays }
}

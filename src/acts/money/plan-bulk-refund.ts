import { type BulkRefundPlan, type PlannedRefund, plannedBack } from '#core/boxoffice/money/refund-plan.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** The dry run of a refund to everybody with tickets for a screening: who, how much, by which way; changes nothing. */
export function planBulkRefund(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  input: { screeningId: string },
): Promise<BulkRefundPlan | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ boxOffice, money }) => {
    const [sale] = await boxOffice.screeningSales([input.screeningId])
    if (!sale) return refuse('not-found', { screening: input.screeningId })
    const orders: PlannedRefund[] = []
    for (const { state, used, amount, ...row } of await money.ordersToRefund(input.screeningId)) {
      const sources = state === 'paid' ? await money.sourcesOf(row.orderId) : []
      orders.push({ ...row, isUsed: used > 0, back: plannedBack(sources, amount) })
    }
    return {
      isCancelled: sale.cancelled,
      currency: sale.currency,
      orders,
      others: await money.otherScreenings(input.screeningId, house.clock.now()),
      run: (await money.runOf(input.screeningId)) ?? null,
    }
  })
}

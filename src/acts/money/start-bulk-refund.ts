import type { RefundRun } from '#core/boxoffice/money/refund.ts'
import { readRemark } from '#core/boxoffice/orders/remark.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

const mostOfferDays = 30

/**
 * Begins the refund of everybody with tickets for a cancelled screening; a job does it, order by order
 * (docs/rules/payments.md#a-cancelled-screening).
 *
 * @param input `offerUntil`: until when another screening may be chosen instead
 * @returns `in-use` when the screening is not cancelled; `refund-under-way` when one was begun and is not done
 */
export function startBulkRefund(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  input: { screeningId: string; why: string; offerUntil?: Temporal.Instant | null },
): Promise<RefundRun | Refusal<'not-found' | 'in-use' | 'wrong-value' | 'refund-under-way'>> {
  const now = house.clock.now()
  return house.store.within(acting.organisation, async ({ boxOffice, money }) => {
    const { screeningId, offerUntil = null } = input
    const [sale] = await boxOffice.screeningSales([screeningId])
    if (!sale) return refuse('not-found', { screening: screeningId })
    if (!sale.cancelled) return refuse('in-use', { screening: screeningId })
    const isTooFar =
      offerUntil !== null &&
      (Temporal.Instant.compare(offerUntil, now) <= 0 ||
        Temporal.Instant.compare(offerUntil, now.add({ hours: 24 * mostOfferDays })) > 0)
    if (isTooFar) return refuse('wrong-value', { field: 'offerUntil', value: String(offerUntil) })
    // Locked, so that of two who begin at the same moment the second finds the first's.
    await boxOffice.lockAllocations(screeningId)
    const before = await money.runOf(screeningId)
    if (before && !before.finishedAt) return refuse('refund-under-way')
    const why = readRemark(input.why)
    return money.addRun({ screeningId, why, offerUntil, startedAt: now, startedBy: acting.by })
  })
}

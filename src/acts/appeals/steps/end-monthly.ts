import type { MonthlyEnd, MonthlyGift } from '#core/audience/appeal/monthly-gift.ts'
import { writeOrderLetter } from '../../boxoffice/steps/write-order-letter.ts'
import type { Shelves } from '../../ports/store.ts'

/**
 * Ends a monthly gift that is locked: nothing is charged any more, what waits to be paid is cancelled, and what was given
 * stays. A letter says so.
 */
export async function endMonthly(
  { boxOffice, letters, monthlyGifts }: Pick<Shelves, 'boxOffice' | 'letters' | 'monthlyGifts'>,
  gift: Pick<MonthlyGift, 'id' | 'email' | 'language'>,
  note: { at: Temporal.Instant; by: string; why: MonthlyEnd },
): Promise<void> {
  const months = await monthlyGifts.months(gift.id)
  for (const { orderId } of months.filter(month => month.state === 'waiting')) {
    const order = await boxOffice.lockOrder(orderId)
    // Paid at this very moment, it is a gift.
    if (order?.state !== 'unpaid') continue
    await boxOffice.cancelProducts(order.products.map(product => product.id))
    await boxOffice.setOrderState(orderId, 'cancelled')
  }
  await monthlyGifts.end(gift.id, note)
  const [latest] = months
  if (latest) await writeOrderLetter(letters, 'monthly-gift-ended', { ...gift, id: latest.orderId }, note.at)
}

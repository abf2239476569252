import { readRemark } from '#core/boxoffice/orders/remark.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { type ListedRequest, listed } from './list-waiting.ts'
import { endWaiting } from './steps/end-waiting.ts'

/** Staff take a request off a list, and say why. */
export function removeWaiting(
  house: Pick<House, 'store' | 'clock' | 'chance'>,
  acting: Acting,
  { requestId, why }: { requestId: string; why: string },
): Promise<ListedRequest | Refusal<'not-found' | 'basket-ordered' | 'wrong-value'>> {
  return house.store.within(acting.organisation, async shelves => {
    const remark = readRemark(why)
    if (remark === '') return refuse('wrong-value', { field: 'why', value: '' })
    const how = { ended: 'removed' as const, by: acting.by, why: remark }
    const removed = await endWaiting(house, shelves, { id: requestId }, how)
    return isRefusal(removed) ? removed : listed(removed)
  })
}

import { isDividedAs, reallocation, type WantedAllocation } from '#core/boxoffice/seats/allocating.ts'
import type { Allocation } from '#core/boxoffice/seats/seats.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { divideSeats } from './steps/divide-seats.ts'

/**
 * Divides the seats of a released screening anew. Kinds left out become empty; the sum stays the screening's capacity.
 *
 * With `before`, only while capacities and blocked seats are still those: whoever divides by a page that is out of date
 * would take back what somebody else moved meanwhile (`stale`).
 *
 * @returns the allocations, or `not-found`, `wrong-value` (another sum, an unknown or doubled kind), `in-use` (seats
 * that are already held or sold would be gone)
 */
export function setAllocations(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  input: {
    screeningId: string
    allocations: readonly WantedAllocation[]
    before?: readonly WantedAllocation[] | undefined
  },
): Promise<Allocation[] | Refusal<'not-found' | 'wrong-value' | 'in-use' | 'stale' | 'place-taken'>> {
  const at = house.clock.now()
  return house.store.within(acting.organisation, async ({ boxOffice }) => {
    const now = await boxOffice.lockAllocations(input.screeningId)
    if (now.length === 0) return refuse('not-found', { screening: input.screeningId })
    if (input.before && !isDividedAs(now, input.before)) return refuse('stale')
    const wanted = reallocation(now, input.allocations)
    if (isRefusal(wanted)) return wanted
    const refused = await divideSeats(boxOffice, wanted, { act: 'set', at, by: acting.by })
    return refused ?? boxOffice.allocations(input.screeningId)
  })
}

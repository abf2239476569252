import type { Allocation, SeatMove } from '#core/boxoffice/seats/seats.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** The seats of a screening as they stand, and how they came to stand so. */
export function showLedger(
  house: Pick<House, 'store'>,
  acting: Acting,
  input: { screeningId: string },
): Promise<{ allocations: Allocation[]; moves: SeatMove[] } | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ boxOffice }) => {
    const allocations = await boxOffice.allocations(input.screeningId)
    if (allocations.length === 0) return refuse('not-found', { screening: input.screeningId })
    return { allocations, moves: await boxOffice.seatMoves(input.screeningId) }
  })
}

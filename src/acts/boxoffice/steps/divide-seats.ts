import { changedPlaces } from '#core/boxoffice/seats/placing-allocations.ts'
import type { Allocation } from '#core/boxoffice/seats/seats.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { BoxOfficeShelf } from '../../ports/box-office.ts'
import type { SeatNote } from '../../ports/seat-ledger.ts'

/**
 * Writes allocations of a screening that the caller has locked, and where its seats are numbered moves their places after
 * them: those that are named, else by rule (docs/rules/seat-maps.md#places-and-allocations).
 */
export async function divideSeats(
  boxOffice: BoxOfficeShelf,
  allocations: readonly Allocation[],
  note: SeatNote,
  named: readonly string[] = [],
): Promise<Refusal<'wrong-value' | 'place-taken'> | undefined> {
  const { screeningId } = allocations[0]!
  const seatMapId = (await boxOffice.seating(screeningId))?.seatMapId
  if (!seatMapId) {
    if (named.length > 0)
      return refuse('wrong-value', { field: 'places', value: named.join(' ').slice(0, 60) })
    await boxOffice.setAllocations(allocations, note)
    return undefined
  }
  const plan = (await boxOffice.seatPlans([seatMapId])).get(seatMapId)!
  // Every hold that has lapsed still has its places until it is swept up.
  const places = await boxOffice.places(screeningId, Temporal.Instant.fromEpochMilliseconds(0))
  const changes = changedPlaces(plan, places, allocations, named)
  if (isRefusal(changes)) return changes
  const touched = [...changes.moves.map(move => move.place), ...changes.block, ...changes.unblock]
  await boxOffice.setAllocations(allocations, { ...note, places: touched })
  await boxOffice.changePlaces(screeningId, changes)
  return undefined
}

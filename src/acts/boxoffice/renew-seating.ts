import type { Allocation } from '#core/boxoffice/seats/seats.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { openAnew } from './steps/open-seats.ts'

/**
 * Opens the seats of a released screening anew by what its screen has now: its newest map, or free seating. Only while
 * nobody has a seat (`in-use`): a map that changes moves nobody.
 */
export function renewSeating(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { screeningId }: { screeningId: string },
): Promise<Allocation[] | Refusal<'not-found' | 'in-use' | 'not-enough-seats'>> {
  const note = { at: house.clock.now(), by: acting.by }
  return house.store.within(acting.organisation, async ({ programme, boxOffice }) => {
    const allocations = await boxOffice.lockAllocations(screeningId)
    const seating = await boxOffice.seating(screeningId)
    const found = seating?.screenId ? await programme.places.findScreen(seating.screenId) : undefined
    if (!found || allocations.length === 0) return refuse('not-found', { screening: screeningId })
    await boxOffice.lapseSeats(
      allocations.map(each => each.id),
      note,
    )
    const taken = (await boxOffice.allocations(screeningId)).reduce(
      (sum, each) => sum + each.held + each.sold,
      0,
    )
    if (taken > 0) return refuse('in-use', { taken })
    const map = await boxOffice.screenMap(found.id)
    const refused = await openAnew(boxOffice, screeningId, found, map?.id ?? null, note)
    return refused ?? boxOffice.allocations(screeningId)
  })
}

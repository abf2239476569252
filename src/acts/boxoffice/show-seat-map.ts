import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { KeptSeatMap } from '../ports/numbered-seats.ts'

/** The map of a screen; null with free seating. */
export function showSeatMap(
  house: Pick<House, 'store'>,
  acting: Acting,
  { screenId }: { screenId: string },
): Promise<{ seatMap: KeptSeatMap | null } | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ programme, boxOffice }) => {
    const screen = await programme.places.findScreen(screenId)
    if (!screen) return refuse('not-found', { what: 'screen', id: screenId })
    return { seatMap: (await boxOffice.screenMap(screenId)) ?? null }
  })
}

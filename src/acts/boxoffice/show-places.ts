import type { PlaceStanding } from '#core/boxoffice/seats/place-standing.ts'
import type { SeatMap } from '#core/boxoffice/seats/seat-map.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** The numbered seats of a screening: the map it was opened with, and how each place stands. */
export interface ShownPlaces {
  screeningId: string
  map: SeatMap
  places: PlaceStanding[]
}

/** How the seats of a screening stand; `not-found` where they are not numbered. */
export function showPlaces(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { screeningId }: { screeningId: string },
): Promise<ShownPlaces | Refusal<'not-found'>> {
  const now = house.clock.now()
  return house.store.within(acting.organisation, async ({ boxOffice }) => {
    const seatMapId = (await boxOffice.seating(screeningId))?.seatMapId
    const map = seatMapId && (await boxOffice.seatMap(seatMapId))
    if (!map) return refuse('not-found', { screening: screeningId })
    return { screeningId, map, places: await boxOffice.places(screeningId, now) }
  })
}

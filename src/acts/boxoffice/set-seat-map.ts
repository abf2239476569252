import { readSeatMap } from '#core/boxoffice/seats/read-seat-map.ts'
import { placesOf } from '#core/boxoffice/seats/seat-map.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { KeptSeatMap } from '../ports/numbered-seats.ts'
import { openSeats } from './steps/open-seats.ts'

/**
 * Gives a screen a map of numbered seats, or with `map: null` free seating (docs/rules/seat-maps.md). It counts for
 * screenings that are opened from now on; those with free seating that have not begun take its size, as after any change
 * of a screen. The same map again changes nothing.
 *
 * @returns the map, or null; `not-enough-seats` when more seats of a screening with free seating are taken than the map has
 */
export function setSeatMap(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  input: { screenId: string; map: unknown; version?: number | undefined },
): Promise<KeptSeatMap | null | Refusal> {
  const at = house.clock.now()
  const by = acting.by
  return house.store.within(acting.organisation, async ({ programme, boxOffice }) => {
    const screen = await programme.places.findScreen(input.screenId)
    if (!screen || screen.removed) return refuse('not-found', { what: 'screen', id: input.screenId })
    const known = await boxOffice.screenMap(screen.id)
    if (input.version !== undefined && input.version !== (known?.version ?? 0)) return refuse('stale')
    if (input.map === null) {
      await boxOffice.setScreenMap(screen.id, null)
      return null
    }
    const map = readSeatMap(input.map)
    if (isRefusal(map)) return map
    if (known && JSON.stringify(readSeatMap(known.map)) === JSON.stringify(map)) return known
    const kept = await boxOffice.addSeatMap(screen.id, map, { at, by })
    await boxOffice.setScreenMap(screen.id, kept.id)
    const places = placesOf(map)
    const capacity = places.length
    const wheelchairPlaces = places.filter(place => place.kind === 'wheelchair').length
    await programme.places.changeScreen(screen.id, { capacity, wheelchairPlaces })
    const note = { at, by, why: `${screen.name}: map ${kept.version}` }
    for (const screeningId of await boxOffice.openScreeningsOn(screen.id, at)) {
      const size = { id: screen.id, capacity, wheelchairPlaces }
      const refused = await openSeats(boxOffice, screeningId, size, note)
      if (refused) return { ...refused, about: { ...refused.about, screen: screen.name } }
    }
    return kept
  })
}

import { placeKey } from '#core/boxoffice/seats/place.ts'
import type { PlaceStanding } from '#core/boxoffice/seats/place-standing.ts'
import type { PlaceKind, SeatMap } from '#core/boxoffice/seats/seat-map.ts'
import { visitorAllocations } from '#core/boxoffice/seats/seats.ts'

/** A seat as a visitor sees it; only free ones and their own can be ticked. */
export interface SeenSeat {
  place: string
  seat: string
  kind: Exclude<PlaceKind, 'removed'>
  state: 'free' | 'taken' | 'yours'
  isTicked: boolean
  x: number
}

export interface SeenRow {
  row: string
  gapBefore: number
  seats: SeenSeat[]
  free: number
}

export interface SeenLevel {
  key: string
  curve: number
  rows: SeenRow[]
}

/** A house as one visitor sees it: the picture and the list are both drawn from it. */
export function seenHouse(
  map: SeatMap,
  standings: readonly PlaceStanding[],
  { yours, ticked }: { yours: ReadonlySet<string>; ticked: ReadonlySet<string> },
): SeenLevel[] {
  const standing = new Map(standings.map(each => [each.place, each]))
  const stateOf = (place: string): SeenSeat['state'] => {
    if (yours.has(place)) return 'yours'
    const each = standing.get(place)
    return each?.state === 'free' && visitorAllocations.includes(each.allocation) ? 'free' : 'taken'
  }
  return map.levels.map(({ key, curve = 0, rows }) => ({
    key,
    curve,
    rows: rows.map(({ row, gapBefore = 0, seats }) => {
      const seen = seats.flatMap(({ seat, x, kind = 'ordinary' }): SeenSeat[] => {
        const place = placeKey({ level: key, row, seat })
        if (kind === 'removed') return []
        return [{ place, seat, kind, state: stateOf(place), isTicked: ticked.has(place), x }]
      })
      return { row, gapBefore, seats: seen, free: seen.filter(seat => seat.state !== 'taken').length }
    }),
  }))
}

import type { MapLevel, MapRow, MapSeat, PlaceKind, SeatMap } from '#core/boxoffice/seats/seat-map.ts'

/** Which numbers seats get: one after the other, or only odd or even ones. */
export const numberings = ['all', 'odd', 'even'] as const
export type Numbering = (typeof numberings)[number]

/** Rows that are drawn at once, all alike. */
export interface RowsWish {
  /** How many rows. */
  rows: number
  /** Of the first; the others follow: C, D, E or 12, 13, 14. */
  firstRow: string
  seats: number
  firstSeat: number
  numbering: Numbering
  /** Whether the lowest number is on the left as one faces the screen, or on the right. */
  from: 'left' | 'right'
  /** After which seats from the left there is an aisle. */
  aislesAfter: readonly number[]
  /** In widths of a seat from the left edge of the level. */
  indent: number
  /** Rows left empty before the first of them. */
  gapBefore: number
}

export const emptyMap: SeatMap = { format: 'cartelera-seat-map', version: 1, levels: [] }

/** An aisle is as wide as two seats. */
const aisleWidth = 2

export function drawnRows(wish: RowsWish): MapRow[] {
  return Array.from({ length: wish.rows }, (_, index) => ({
    row: labelAfter(wish.firstRow, index),
    ...(index === 0 && wish.gapBefore > 0 && { gapBefore: wish.gapBefore }),
    seats: drawnSeats(wish),
  }))
}

function drawnSeats({ seats, firstSeat, numbering, from, aislesAfter, indent }: RowsWish): MapSeat[] {
  const step = numbering === 'all' ? 1 : 2
  const isWrong =
    (numbering === 'odd' && firstSeat % 2 === 0) || (numbering === 'even' && firstSeat % 2 === 1)
  const first = isWrong ? firstSeat + 1 : firstSeat
  let x = indent
  return Array.from({ length: seats }, (_, at) => {
    const number = first + step * (from === 'left' ? at : seats - 1 - at)
    const seat = { seat: String(number), x }
    x += aislesAfter.includes(at + 1) ? 1 + aisleWidth : 1
    return seat
  })
}

/** The label so many rows on: numbers count, letters go on as columns of a sheet do (Y, Z, AA). */
export function labelAfter(label: string, steps: number): string {
  if (/^\d+$/.test(label)) return String(Number(label) + steps)
  if (!/^[A-Z]+$/.test(label)) return steps === 0 ? label : `${label}${steps + 1}`.slice(-5)
  const value = [...label].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) + steps
  let rest = value
  let text = ''
  while (rest > 0) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text
    rest = Math.floor((rest - 1) / 26)
  }
  return text
}

/** The map with another form of one level; a level that becomes undefined is gone. */
export function withLevel(map: SeatMap, key: string, level: MapLevel | undefined): SeatMap {
  return { ...map, levels: map.levels.flatMap(each => (each.key === key ? (level ?? []) : each)) }
}

/** The level with its seat of another kind. */
export function withKind(level: MapLevel, row: string, seat: string, kind: PlaceKind): MapLevel {
  const changed = ({ kind: _, ...each }: MapSeat): MapSeat => (kind === 'ordinary' ? each : { ...each, kind })
  return {
    ...level,
    rows: level.rows.map(each =>
      each.row === row
        ? { ...each, seats: each.seats.map(one => (one.seat === seat ? changed(one) : one)) }
        : each,
    ),
  }
}

/** How many places a map has, of which kind. */
export function countPlaces(map: SeatMap): Record<PlaceKind, number> {
  const counts = { ordinary: 0, 'restricted-view': 0, wheelchair: 0, companion: 0, removed: 0 }
  for (const seat of map.levels.flatMap(level => level.rows).flatMap(row => row.seats))
    counts[seat.kind ?? 'ordinary'] += 1
  return counts
}

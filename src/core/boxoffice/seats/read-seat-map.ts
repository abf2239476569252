import { type Refusal, refuse } from '#core/refusal.ts'
import { isLocalised } from '#core/right-value.ts'
import { type MapLevel, type MapRow, type MapSeat, placeKinds, type SeatMap } from './seat-map.ts'

/** What can be wrong with a map that comes in; each has its sentence. */
export const seatMapFaults = [
  'not-a-map',
  'newer-version',
  'no-places',
  'too-many-places',
  'level-key',
  'level-name',
  'level-twice',
  'curve',
  'row-label',
  'row-twice',
  'gap',
  'seat-label',
  'seat-twice',
  'kind',
  'position',
  'order',
] as const
export type SeatMapFault = (typeof seatMapFaults)[number]

const mostLevels = 12
const mostRows = 120
const mostPlaces = 5000
const widest = 400

type Where = { level?: string; row?: string; seat?: string }

const wrong = (fault: SeatMapFault, where: Where = {}): Refusal<'seat-map-wrong'> =>
  refuse('seat-map-wrong', { what: fault, ...where })

const isLabel = (value: unknown): value is string =>
  typeof value === 'string' && /^[\p{L}\p{N}]{1,5}$/u.test(value)

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const within = (value: unknown, from: number, to: number): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= from && value <= to

/**
 * A map as it comes in (docs/rules/seat-maps.md#format), with nothing in it but what the format knows; or the first thing
 * that is wrong, with the level, row and seat it is wrong at.
 */
export function readSeatMap(given: unknown): SeatMap | Refusal<'seat-map-wrong'> {
  if (!isObject(given) || given.format !== 'cartelera-seat-map' || !Array.isArray(given.levels)) {
    return wrong('not-a-map')
  }
  if (given.version !== 1) return wrong('newer-version')
  if (given.levels.length > mostLevels) return wrong('too-many-places')
  const levels: MapLevel[] = []
  for (const each of given.levels) {
    const level = readLevel(each)
    if ('refused' in level) return level
    if (levels.some(other => other.key === level.key)) return wrong('level-twice', { level: level.key })
    levels.push(level)
  }
  const seats = levels.flatMap(level => level.rows).flatMap(row => row.seats)
  if (seats.length > mostPlaces) return wrong('too-many-places')
  if (!seats.some(seat => seat.kind !== 'removed')) return wrong('no-places')
  return { format: 'cartelera-seat-map', version: 1, levels }
}

function readLevel(given: unknown): MapLevel | Refusal<'seat-map-wrong'> {
  if (!isObject(given) || !Array.isArray(given.rows)) return wrong('not-a-map')
  const { key, name, curve = 0 } = given
  if (typeof key !== 'string' || !/^[a-z0-9][a-z0-9-]{0,30}$/.test(key)) {
    return wrong('level-key', { level: String(key).slice(0, 40) })
  }
  if (!isLocalised(name, 'filled')) return wrong('level-name', { level: key })
  if (!within(curve, 0, 10)) return wrong('curve', { level: key })
  if (given.rows.length > mostRows) return wrong('too-many-places')
  const rows: MapRow[] = []
  for (const each of given.rows) {
    const row = readRow(each, key)
    if ('refused' in row) return row
    if (rows.some(other => other.row === row.row)) return wrong('row-twice', { level: key, row: row.row })
    rows.push(row)
  }
  return { key, name, ...(curve > 0 && { curve }), rows }
}

function readRow(given: unknown, level: string): MapRow | Refusal<'seat-map-wrong'> {
  if (!isObject(given) || !Array.isArray(given.seats)) return wrong('not-a-map')
  const { row, gapBefore = 0 } = given
  if (!isLabel(row)) return wrong('row-label', { level, row: String(row).slice(0, 40) })
  if (!within(gapBefore, 0, 10)) return wrong('gap', { level, row })
  const seats: MapSeat[] = []
  for (const each of given.seats) {
    const seat = readSeat(each, { level, row })
    if ('refused' in seat) return seat
    const where = { level, row, seat: seat.seat }
    if (seats.some(other => other.seat === seat.seat)) return wrong('seat-twice', where)
    const before = seats.at(-1)
    if (before && seat.x - before.x < 1) return wrong('order', where)
    seats.push(seat)
  }
  return { row, ...(gapBefore > 0 && { gapBefore }), seats }
}

function readSeat(given: unknown, where: Where): MapSeat | Refusal<'seat-map-wrong'> {
  if (!isObject(given)) return wrong('not-a-map')
  const { seat, x, kind: told = 'ordinary' } = given
  if (!isLabel(seat)) return wrong('seat-label', { ...where, seat: String(seat).slice(0, 40) })
  if (!within(x, 0, widest)) return wrong('position', { ...where, seat })
  const kind = placeKinds.find(each => each === told)
  if (!kind) return wrong('kind', { ...where, seat })
  return { seat, x, ...(kind !== 'ordinary' && { kind }) }
}

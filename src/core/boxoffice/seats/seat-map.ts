import type { Localised } from '#core/localised.ts'
import { placeKey } from './place.ts'
import type { AllocationKind } from './seats.ts'

/** What kinds of place a map knows (docs/rules/seat-maps.md#kinds). */
export const placeKinds = ['ordinary', 'restricted-view', 'wheelchair', 'companion', 'removed'] as const
export type PlaceKind = (typeof placeKinds)[number]

export interface MapSeat {
  /** The number on the seat; letters and digits. */
  seat: string
  /** From the left as one faces the screen, in widths of a seat; a step of more than 1.25 is an aisle. */
  x: number
  /** `ordinary` where nothing is said. */
  kind?: PlaceKind
}

export interface MapRow {
  row: string
  /** Empty rows between this one and the one before: a cross aisle. */
  gapBefore?: number
  /** From left to right as one faces the screen. */
  seats: MapSeat[]
}

export interface MapLevel {
  /** Part of every place's key: lower-case letters, digits and hyphens. */
  key: string
  name: Localised
  /** How far the ends of a row are drawn towards the screen, in rows; 0 is straight. Only the picture knows it. */
  curve?: number
  /** The row nearest to the screen first. */
  rows: MapRow[]
}

/** The seats of a screen as they are imported, exported and kept (docs/rules/seat-maps.md#format). */
export interface SeatMap {
  format: 'cartelera-seat-map'
  version: 1
  /** The level nearest to the screen first. */
  levels: MapLevel[]
}

/** One place of a map that can be sold. */
export interface MapPlace {
  place: string
  level: string
  row: string
  seat: string
  kind: Exclude<PlaceKind, 'removed'>
  x: number
  /** Of its level, from 0; cross aisles count. */
  y: number
}

/** The places of a map, by level, row and seat from left to right; removed ones are none. */
export function placesOf(map: SeatMap): MapPlace[] {
  return map.levels.flatMap(({ key: level, rows }) => {
    let y = -1
    return rows.flatMap(({ row, gapBefore = 0, seats }) => {
      y += 1 + gapBefore
      const here = y
      return seats.flatMap(({ seat, x, kind = 'ordinary' }): MapPlace[] =>
        kind === 'removed'
          ? []
          : [{ place: placeKey({ level, row, seat }), level, row, seat, kind, x, y: here }],
      )
    })
  })
}

/** The allocation that a place belongs to when a screening is opened. */
export function openingKind(kind: MapPlace['kind']): AllocationKind {
  return kind === 'wheelchair' || kind === 'companion' ? kind : 'public'
}

/** How a level is called, for those who show a place. */
export type LevelName = Pick<MapLevel, 'key' | 'name'>

export function levelNames(map: SeatMap): LevelName[] {
  return map.levels.map(({ key, name }) => ({ key, name }))
}

import { z } from '@hono/zod-openapi'
import { placeStates } from '#core/boxoffice/seats/place-standing.ts'
import { placeKinds } from '#core/boxoffice/seats/seat-map.ts'
import { allocationKinds } from '#core/boxoffice/seats/seats.ts'
import { Id, LocalisedShape } from './basics.ts'
import { Moment } from './moments.ts'

export const LevelNameShape = z.object({ key: z.string(), name: LocalisedShape }).openapi('LevelName')

const SeatMapShape = z
  .object({
    format: z.literal('cartelera-seat-map'),
    version: z.literal(1),
    levels: z.array(
      z.object({
        key: z.string(),
        name: LocalisedShape,
        curve: z.number().optional(),
        rows: z.array(
          z.object({
            row: z.string(),
            gapBefore: z.number().optional(),
            seats: z.array(
              z.object({ seat: z.string(), x: z.number(), kind: z.enum(placeKinds).optional() }),
            ),
          }),
        ),
      }),
    ),
  })
  .openapi('SeatMap', { description: 'docs/rules/seat-maps.md#format' })

export const KeptSeatMapShape = z
  .object({
    id: Id,
    screenId: Id,
    version: z.int(),
    map: SeatMapShape,
    drawnAt: Moment,
    drawnBy: z.string(),
  })
  .openapi('KeptSeatMap')

export const ScreenSeatMapShape = z
  .object({ seatMap: KeptSeatMapShape.nullable() })
  .openapi('ScreenSeatMap', { description: 'null: free seating' })

export const SeatMapToSet = z
  .strictObject({
    map: z
      .record(z.string(), z.unknown())
      .openapi({ description: 'A seat map; the answer names the first fault and where it is' }),
    version: z.int().min(0).optional().openapi({
      description: 'Of the map it was drawn over, 0 where there was none: else refused as stale',
    }),
  })
  .openapi('SeatMapToSet')

export const PlacesToChoose = z
  .strictObject({ places: z.array(z.string().max(60)).min(1).max(1000) })
  .openapi('PlacesToChoose')

export const ShownPlacesShape = z
  .object({
    screeningId: Id,
    map: SeatMapShape,
    places: z.array(
      z.object({
        place: z.string(),
        allocation: z.enum(allocationKinds),
        state: z.enum(placeStates),
      }),
    ),
  })
  .openapi('ShownPlaces', { description: 'The map a screening was opened with, and how each place stands' })

import { z } from '@hono/zod-openapi'
import { allocationKinds } from '#core/boxoffice/seats/seats.ts'
import { Id } from './basics.ts'

export const Place = z.string().max(60).openapi({ description: 'level/row/seat', example: 'stalls/C/12' })
export const Places = z.array(Place).min(1).max(1000)

/** Seats of one screening at one price that somebody asks for. */
export const seatLine = {
  screeningId: Id,
  priceId: Id,
  quantity: z.int().min(1).max(1000),
  allocation: z.enum(allocationKinds).optional(),
  places: Places.optional().openapi({
    description: 'Numbered seats that were chosen, as many as `quantity`; left out, the best available',
  }),
}

import { z } from '@hono/zod-openapi'
import { Id } from './basics.ts'
import { Moment } from './moments.ts'

const rules = {
  places: z.int().min(0).max(10_000).openapi({ description: 'Let in at once; 0: the line stands still' }),
  seconds: z.int().min(5).max(3600).openapi({ description: 'Between two batches' }),
  doorsMinutes: z
    .int()
    .min(5)
    .max(1440)
    .openapi({ description: 'People may come in so long before the sale' }),
  visitMinutes: z.int().min(5).max(240).openapi({ description: 'So long the shop is open for a place' }),
  placesPerAddress: z
    .int()
    .min(1)
    .max(10_000)
    .openapi({ description: 'For one address of the network within an hour' }),
  workBits: z.int().min(8).max(26).openapi({
    description: 'Zero bits that begin the hash a browser looks for: each more doubles the work',
  }),
}

export const WaitingRoomShape = z
  .object({
    editionId: Id,
    opensAt: Moment.nullable(),
    ...rules,
    commitment: z.string().openapi({ description: 'SHA-256 of the seed, hexadecimal' }),
    committedAt: Moment,
    seed: z.string().nullable().openapi({ description: 'Hexadecimal; null until the draw' }),
    drawnAt: Moment.nullable(),
    endedAt: Moment.nullable().openapi({ description: 'From then on the shop is open to everybody' }),
    lastPlace: z.int(),
    people: z.int().openapi({ description: 'Places that were given' }),
    waiting: z.int().openapi({ description: 'Places whose turn has not come' }),
    paces: z.array(z.object({ at: Moment, admitted: z.int(), places: z.int(), seconds: z.int() })),
  })
  .openapi('WaitingRoom')

export const WaitingRoomToSet = z
  .strictObject({ opensAt: Moment.optional(), ...z.object(rules).partial().shape })
  .openapi('WaitingRoomToSet', { description: 'What is left out stays as it is.' })

import { z } from '@hono/zod-openapi'
import { type RoomRules, ruleBounds } from '#core/boxoffice/opening/waiting-room.ts'
import { Id } from './basics.ts'
import { Moment } from './moments.ts'

const within = (rule: keyof RoomRules) => z.int().min(ruleBounds[rule][0]).max(ruleBounds[rule][1])

const rules = {
  places: within('places').openapi({ description: 'Let in at once; 0: the line stands still' }),
  seconds: within('seconds').openapi({ description: 'Between two batches' }),
  doorsMinutes: within('doorsMinutes').openapi({ description: 'People may come in so long before the sale' }),
  visitMinutes: within('visitMinutes').openapi({ description: 'So long the shop is open for a place' }),
  placesPerAddress: within('placesPerAddress').openapi({
    description: 'For one address of the network within an hour',
  }),
  workBits: within('workBits').openapi({
    description: 'Zero bits that begin the hash a browser looks for: each more doubles the work',
  }),
}

const Bounds = z.tuple([z.int(), z.int()])
export const WaitingRoomRules = z
  .object({
    usual: z.object(rules),
    bounds: z.object({
      places: Bounds,
      seconds: Bounds,
      doorsMinutes: Bounds,
      visitMinutes: Bounds,
      placesPerAddress: Bounds,
      workBits: Bounds,
    }),
  })
  .openapi('WaitingRoomRules')

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

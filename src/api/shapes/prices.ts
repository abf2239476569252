import { z } from '@hono/zod-openapi'
import { availabilities } from '#core/boxoffice/seats/seats.ts'
import { screeningKinds } from '#core/programme/screening.ts'
import { Id, LocalisedShape, MoneyShape } from './basics.ts'
import { LevelNameShape } from './seat-maps.ts'

const ExceptionAmount = z
  .int()
  .min(0)
  .max(100_000_000)
  .nullable()
  .openapi({ description: 'Minor units; null: the price is not offered there' })

const PriceExceptionShape = z
  .union([
    z.strictObject({ kind: z.enum(screeningKinds), amount: ExceptionAmount }),
    z.strictObject({ sectionId: Id, amount: ExceptionAmount }),
    z.strictObject({ screeningId: Id, amount: ExceptionAmount }),
  ])
  .openapi('PriceException')

export const PriceShape = z
  .object({
    id: Id,
    editionId: Id,
    key: z.string(),
    name: LocalisedShape,
    price: MoneyShape,
    position: z.int(),
    exceptions: z.array(PriceExceptionShape),
    needsProof: z.boolean(),
    leastSeats: z.int(),
    counterOnly: z.boolean(),
    ofPass: z.boolean(),
  })
  .openapi('Price')

export const PricesToSet = z
  .strictObject({
    prices: z
      .array(
        z.strictObject({
          key: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
          name: LocalisedShape,
          amount: z.int().min(0).max(100_000_000),
          exceptions: z.array(PriceExceptionShape).max(500).optional(),
          needsProof: z
            .boolean()
            .optional()
            .openapi({ description: 'The door asks for a card or certificate' }),
          leastSeats: z
            .int()
            .min(1)
            .max(1000)
            .optional()
            .openapi({ description: 'Offered from so many seats of one screening upward' }),
          counterOnly: z.boolean().optional(),
        }),
      )
      .max(50),
  })
  .openapi('PricesToSet')

export const AvailabilityShape = z
  .record(
    Id,
    z.object({
      availability: z.enum(availabilities),
      free: z.int(),
      levels: z
        .array(LevelNameShape)
        .optional()
        .openapi({ description: 'Of a house with numbered seats; missing with free seating' }),
    }),
  )
  .openapi('Availabilities', { description: 'By screening' })
